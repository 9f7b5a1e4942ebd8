// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/scopes.h"
#include "app/vocabulary/valuekinds.h"
#include "tests/support/descriptions.h"

#include <QRegularExpression>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Screens speak to people who send letters, not to people who write programs.
class PlainWords : public QObject {
    Q_OBJECT

private slots:
    void noScreenSpeaksLikeAProgram();
    void namesOfProgramsAreSpoken();

private:
    Contract m_contract;
};

struct Said {
    QString where;
    QString text;
};

static void collect(const QString &where, const QList<Column> &columns, QList<Said> *said)
{
    for (const Column &column : columns) {
        *said << Said {where, column.title} << Said {where, column.explanation};
        for (const StatusWord &word : column.words)
            *said << Said {where, word.text};
        collect(where, column.parts, said);
    }
}

static void collect(const QString &where, const QList<FormField> &fields, QList<Said> *said)
{
    for (const FormField &field : fields) {
        *said << Said {where, field.title} << Said {where, field.hint};
        for (const StatusWord &choice : field.choices)
            *said << Said {where, choice.text};
        collect(where, field.fields, said);
    }
}

void PlainWords::noScreenSpeaksLikeAProgram()
{
    // Words of programs, of whoever wrote down what an interface answers, and names of its fields.
    static const QRegularExpression odd(
        u"\\b(JSON|cURL|API|endpoint|payload|parameter|boolean|null|array|integer|string|slug|token)s?\\b"
        "|\\boutcome details\\b|\\bas the service lists\\b|\\bservice's words\\b|\\belsewhere\\b|\\bids? "
        "of\\b|\\bnumbers? of "
        "the\\b"
        "|\\b(kind|type|status) code\\b|\\w_\\w"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression camel(u"\\b[a-z]+[A-Z]\\w*"_s);
    QList<Said> said;
    for (const auto &[resource, row] : test::everyResource(m_contract)) {
        said << Said {resource.id, resource.title} << Said {resource.id, resource.emptyText};
        collect(resource.id, resource.columns + resource.details, &said);
        for (const Filter &filter : resource.filters) {
            said << Said {resource.id, filter.title};
            for (const Filter::Option &option : filter.options)
                said << Said {resource.id, option.text};
        }
        for (const Child &child : resource.children)
            said << Said {resource.id, child.title};
        for (const Action &action : resource.actions) {
            said << Said {resource.id, action.text};
            if (action.form)
                collect(resource.id + u' ' + action.id,
                        test::filledIn(resource, action, row, m_contract).fields, &said);
        }
    }
    for (const Survey &survey : surveys()) {
        said << Said {survey.page.id, survey.page.title} << Said {survey.page.id, survey.about}
             << Said {survey.page.id, survey.moreText};
        collect(survey.page.id, survey.columns, &said);
    }
    QVERIFY2(said.size() > 1000, qPrintable(QString::number(said.size())));
    QStringList found;
    for (const auto &[where, text] : std::as_const(said)) {
        if (odd.match(text).hasMatch() || camel.match(text).hasMatch())
            found << where + u": "_s + text;
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void PlainWords::namesOfProgramsAreSpoken()
{
    QCOMPARE(spokenName(u"showsPerSession"_s), u"Shows per session"_s);
    QCOMPARE(spokenName(u"utm_source"_s), u"Utm source"_s);
    QCOMPARE(spokenName(u"Country"_s), u"Country"_s);
    QCOMPARE(spokenName({}), QString());
}

QTEST_GUILESS_MAIN(PlainWords)
#include "plainwords.moc"
