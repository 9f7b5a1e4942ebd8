// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/composer.h"
#include "app/values/encoded.h"

#include <QJsonArray>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What is sent of an email that was written, and how it looks before.
class WrittenEmail : public QObject {
    Q_OBJECT

    Contract m_contract;
    const Composer m_composer = smtp::composer();

    static QJsonObject file(const QString &name)
    {
        return {{u"file"_s, QJsonObject {{u"name"_s, name}, {u"data"_s, u"QQ=="_s}}}};
    }
    ActionContext written(const QJsonObject &more) const
    {
        ActionContext context;
        context.values = {{u"to"_s, QJsonArray {u"ann@example.com"_s, u"bob@example.com"_s}},
                          {u"from.name"_s, u"Lumen"_s},
                          {u"from.email"_s, u"hello@example.com"_s},
                          {u"subject"_s, u"Receipt"_s}};
        for (auto value = more.begin(); value != more.end(); ++value)
            context.values[value.key()] = value.value();
        return context;
    }
    QJsonObject sent(const QJsonObject &more) const
    {
        const QList<Request> requests = m_composer.action.requests(written(more));
        return requests.size() == 1 && checkRequest(requests.first(), m_contract).isEmpty()
            ? requests.first().body[u"email"].toObject()
            : QJsonObject();
    }

private slots:
    void severalAttachmentsGoByTheirNames()
    {
        const QJsonObject email = sent(
            {{u"html"_s, u"<p>Hi</p>"_s},
             {u"text"_s, u"Hi"_s},
             {u"attachments"_s, QJsonArray {file(u"bill.pdf"_s), file(u"map.png"_s), file(u"bill.pdf"_s)}}});
        QCOMPARE(email[u"attachments_binary"].toObject().keys(),
                 (QStringList {u"2-bill.pdf"_s, u"bill.pdf"_s, u"map.png"_s}));
        QCOMPARE(decoded(email[u"html"]), u"<p>Hi</p>"_s);
    }

    void aTemplateTakesThePlaceOfTheText()
    {
        const QJsonObject more {{u"template"_s, u"7"_s},
                                {u"variables"_s, QJsonObject {{u"Name"_s, u"Ann"_s}}},
                                {u"html"_s, u"<p>left over</p>"_s}};
        const QJsonObject email = sent(more);
        QCOMPARE(email[u"template"][u"id"].toString(), u"7"_s);
        QCOMPARE(email[u"template"][u"variables"][u"Name"].toString(), u"Ann"_s);
        QVERIFY(!email.contains(u"html"_s));
        QVERIFY(!m_composer.shows(u"html"_s, more));
        QVERIFY(m_composer.shows(u"variables"_s, more));
    }

    void theTemplateIsSeenBeforeItIsSent()
    {
        const ActionContext context = written({{u"template"_s, u"7"_s}});
        const QList<Request> asks = m_composer.asks(context);
        QCOMPARE(asks.size(), 1);
        QVERIFY(checkRequest(asks.first(), m_contract).isEmpty());
        const QJsonObject answer {{u"body"_s, encoded(u"<p>Hello</p>"_s)}};
        QCOMPARE(m_composer.withAnswers(m_composer.look(context), {answer}).html, u"<p>Hello</p>"_s);
        QVERIFY(m_composer.withAnswers(m_composer.look(context), {QJsonValue::Undefined}).html.isEmpty());
    }

    void plainTextIsNoHtml()
    {
        const MessageLook look = m_composer.look(written({{u"text"_s, u"1 < 2"_s}}));
        QVERIFY(look.html.contains(u"1 &lt; 2"_s));
    }

    void everyRecipientIsCounted()
    {
        const ActionContext context = written({{u"bcc"_s, QJsonArray {u"eve@example.com"_s}}});
        QCOMPARE(m_composer.estimate(context, {}).sentence, u"3 recipient(s)"_s);
    }
};

QTEST_GUILESS_MAIN(WrittenEmail)
#include "writtenemail.moc"
