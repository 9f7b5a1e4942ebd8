// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"
#include "app/values/encoded.h"
#include "app/wire/wirerequest.h"
#include "tests/support/descriptions.h"
#include "tests/support/golden.h"

#include <QJsonDocument>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;
using namespace pulsedeck::test;

/// What each action puts on the wire, to the last byte.
class Wire : public QObject {
    Q_OBJECT

private slots:
    void everyActionSendsWhatItShould();
    void editingSendsOnlyWhatChanged();
    void editingWithoutChangesSendsNothing();
    void phonesAreSentAsDigits();
    void manyContactsGoInHundreds();
    void manyNewAddressesGoInHundreds();
    void oneAddressPerLineOrComma();
    void addressesWithoutVariablesAreTexts();
    void aSenderAsksTheOwnersFirst();
    void mistypedValuesAreComplainedAbout_data();
    void mistypedValuesAreComplainedAbout();
    void phonesCannotBeEmptied();
    void dottedKeysMakeObjects();
    void emptyOptionalFieldsAreLeftOut();
    void searchedContactsAreReadBeforeEditing();
    void deletingAListTellsHowManyAddressesGo();
    void templatesAreEditedAsTextAndComeBackAsTheyWere_data();
    void templatesAreEditedAsTextAndComeBackAsTheyWere();
    void editedTemplatesKeepTheirEncoding();

private:
    QString onWire(const Request &request) const;

    const QJsonObject m_list {{"id", 42}, {"name", "Readers"}, {"all_email_qty", 1500}};
    Contract m_contract;
};

/// "POST /path?query" and the body on a second line.
QString Wire::onWire(const Request &request) const
{
    const QList<Violation> violations = checkRequest(request, m_contract);
    if (!violations.isEmpty())
        return "refused: " + violations.first().where + ' ' + violations.first().detail;
    const Operation *operation = m_contract.find(request.scope, request.operation);
    const WireRequest wire = toWire(request, *operation, QUrl(QString("https://host")));
    const QString target = wire.url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const QString line = QString::fromLatin1(wire.method) + ' ' + target + '\n';
    return wire.body.isEmpty() ? line : line + QString::fromUtf8(wire.body) + '\n';
}

void Wire::everyActionSendsWhatItShould()
{
    QString text;
    for (const Visit &visit : everyResource(m_contract)) {
        for (const Action &action : visit.resource.actions) {
            if (!action.requests)
                continue;
            text += "# " + visit.resource.id + ' ' + action.id + '\n';
            for (const Request &request :
                 requestsOf(action, filledIn(visit.resource, action, visit.row, m_contract)))
                text += onWire(request);
        }
    }
    QVERIFY(isGolden("wire.txt", text));
}

/// A contact with two variables and a phone, and the form as it was shown.
static ActionContext contactForm(const Action &action)
{
    const QJsonObject variables {{"name", "Ann"}, {"size", 42}};
    ActionContext context;
    context.rows = {
        QJsonObject {{"email", "ann+news@example.com"}, {"phone", 380501234567.0}, {"variables", variables}}};
    context.columns = {text("variables.name", "name"), number("variables.size", "size"),
                       date("variables.born", "born")};
    for (const FormField &field : action.form(context))
        context.initial[field.key] = field.value.isUndefined() ? QJsonValue("") : field.value;
    context.values = context.initial;
    return context;
}

void Wire::editingSendsOnlyWhatChanged()
{
    const Action action = emails::editContact(m_list);
    ActionContext context = contactForm(action);
    QCOMPARE(context.initial["variables.size"].toString(), "42");
    context.values["variables.name"] = "Anna";
    context.values["variables.born"] = "1990-05-17";
    const QList<Request> requests = action.requests(context);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(
        onWire(requests[0]),
        "POST /addressbooks/42/emails/variable\n"
        R"({"email":"ann+news@example.com","variables":[{"name":"born","value":"1990-05-17"},{"name":"name","value":"Anna"}]})"
        "\n");
}

void Wire::editingWithoutChangesSendsNothing()
{
    const Action action = emails::editContact(m_list);
    QVERIFY(action.requests(contactForm(action)).isEmpty());
}

/// What the form of @p action gives when @p text is typed into its field @p key.
static QJsonValue typedValue(const Action &action, const QString &key, const QString &text)
{
    for (const FormField &field : action.form({})) {
        if (field.key == key)
            return typedInto(field, text).value;
    }
    return QJsonValue::Undefined;
}

void Wire::phonesAreSentAsDigits()
{
    const Action action = emails::editContact(m_list);
    ActionContext context = contactForm(action);
    context.values["phone"] = typedValue(action, "phone", "+38 (067) 765-43-21");
    const QList<Request> requests = action.requests(context);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(onWire(requests[0]),
             "PUT /addressbooks/42/phone\n"
             R"({"email":"ann+news@example.com","phone":"380677654321"})"
             "\n");
}

static ActionContext manyRows(int number)
{
    ActionContext context;
    for (int i = 0; i < number; ++i)
        context.rows << QJsonObject {{"email", QString("reader%1@example.com").arg(i)}};
    return context;
}

void Wire::manyContactsGoInHundreds()
{
    const ActionContext context = manyRows(250);
    for (const Action &action : {emails::deleteContacts(m_list), emails::unsubscribeContacts(m_list)}) {
        QList<int> sizes;
        for (const Request &request : action.requests(context)) {
            QVERIFY(checkRequest(request, m_contract).isEmpty());
            sizes << int(request.body["emails"].toArray().size());
        }
        QCOMPARE(sizes, (QList<int> {100, 100, 50}));
    }
}

void Wire::manyNewAddressesGoInHundreds()
{
    QJsonArray lines;
    for (int i = 0; i < 201; ++i)
        lines << QString("reader%1@example.com").arg(i);
    const QList<Request> requests = emails::addContacts(m_list).requests({.values = {{"emails", lines}}});
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[2].body["emails"].toArray(), QJsonArray {"reader200@example.com"});
}

void Wire::oneAddressPerLineOrComma()
{
    const Action action = emails::addContacts(m_list);
    const QJsonValue lines =
        typedValue(action, "emails", " ann@example.com \nbob@example.com, cy@example.com;ann@example.com\n");
    const QList<Request> requests = action.requests({.values = {{"emails", lines}}});
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].body["emails"].toArray(),
             (QJsonArray {"ann@example.com", "bob@example.com", "cy@example.com"}));
}

void Wire::addressesWithoutVariablesAreTexts()
{
    const QList<Request> requests =
        emails::addContacts(m_list).requests({.values = {{"emails", QJsonArray {"ann@example.com"}}}});
    QCOMPARE(onWire(requests.value(0)),
             "POST /addressbooks/42/emails\n"
             R"({"emails":["ann@example.com"]})"
             "\n");
}

void Wire::aSenderAsksTheOwnersFirst()
{
    const QJsonObject values {{"emails", QJsonArray {"ann@example.com"}},
                              {"sender_email", "news@example.com"},
                              {"message_lang", "en"},
                              {"variables.name", "Ann"},
                              {"more", QJsonArray {"size = 42"}},
                              {"phone", "380501234567"}};
    const QList<Request> requests = emails::addContacts(m_list).requests({.values = values});
    QCOMPARE(
        onWire(requests.value(0)),
        "POST /addressbooks/42/emails\n"
        R"({"confirmation":"force","emails":[{"email":"ann@example.com","variables":{"name":"Ann","phone":"380501234567","size":"42"}}],"message_lang":"en","sender_email":"news@example.com"})"
        "\n");
}

void Wire::mistypedValuesAreComplainedAbout_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("number") << "variables.size"
                            << "12.5" << true;
    QTest::newRow("no number") << "variables.size"
                               << "twelve" << false;
    QTest::newRow("empty number") << "variables.size"
                                  << "" << true;
    QTest::newRow("date") << "variables.born"
                          << "1990-05-17" << true;
    QTest::newRow("no date") << "variables.born"
                             << "17th of May" << false;
    QTest::newRow("phone") << "phone"
                           << "+380 (50) 123-45-67" << true;
    QTest::newRow("no phone") << "phone"
                              << "call me" << false;
    QTest::newRow("address") << "emails"
                             << "ann@example.com" << true;
    QTest::newRow("one bad address") << "emails"
                                     << "ann@example.com\nbob" << false;
    QTest::newRow("variable") << "more"
                              << "city = Lviv" << true;
    QTest::newRow("no variable") << "more"
                                 << "Lviv" << false;
}

void Wire::mistypedValuesAreComplainedAbout()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    const ActionContext context {
        .columns = {number("variables.size", "size"), date("variables.born", "born")}};
    int checked = 0;
    for (const FormField &field : emails::addContacts(m_list).form(context)) {
        if (field.key != key)
            continue;
        const Typed typed = typedInto(field, text);
        const QString complaint = field.complain ? field.complain(typed.value) : QString();
        QCOMPARE(typed.trouble.isEmpty() && complaint.isEmpty(), isFine);
        ++checked;
    }
    QCOMPARE(checked, 1);
}

void Wire::phonesCannotBeEmptied()
{
    const Action action = emails::editContact(m_list);
    for (const FormField &field : action.form(contactForm(action))) {
        if (field.key == "phone")
            QVERIFY(!field.complain("").isEmpty());
    }
}

void Wire::dottedKeysMakeObjects()
{
    FormField inQuery = line("page", "page");
    inQuery.inQuery = true;
    const ActionContext context {.values = {{"a.b", 1}, {"a.c", "x"}, {"page", 2}},
                                 .fields = {line("a.b", "b"), line("a.c", "c"), inQuery}};
    const Request made = request(Scope::Emails, {"POST /x"}, context);
    QCOMPARE(made.body.toObject(), (QJsonObject {{"a", QJsonObject {{"b", 1}, {"c", "x"}}}}));
    QCOMPARE(made.query, (QVariantMap {{"page", 2}}));
}

void Wire::emptyOptionalFieldsAreLeftOut()
{
    const ActionContext context {.values = {{"was", ""}, {"never", ""}},
                                 .initial = {{"was", "here"}, {"never", ""}},
                                 .fields = {line("was", "was"), line("never", "never")}};
    QVERIFY(request(Scope::Emails, {"POST /x"}, context).body.isUndefined());
}

void Wire::searchedContactsAreReadBeforeEditing()
{
    const Resource found = emails::foundContacts(m_list, "name", "Ann");
    QCOMPARE(found.actions.value(0).id, "edit");
    QVERIFY(found.actions.value(0).readsRow);
    const QJsonObject row {{"email", "ann@example.com"}, {"status", 1}};
    const QJsonObject answer {
        {"email", "ann@example.com"},
        {"phone", "380501234567"},
        {"variables", QJsonArray {QJsonObject {{"name", "name"}, {"type", "string"}, {"value", "Ann"}}}}};
    const QJsonObject full = detailRow(found, row, answer);
    QCOMPARE(full["variables"].toObject(), (QJsonObject {{"name", "Ann"}}));
    QCOMPARE(full["status"].toInt(), 1);
}

void Wire::deletingAListTellsHowManyAddressesGo()
{
    const Resource lists = emails::mailingLists();
    for (const Action &action : lists.actions) {
        if (action.id != "remove")
            continue;
        const ActionContext context {.rows = {m_list}};
        QCOMPARE(action.confirm, Action::Confirm::TypeToConfirm);
        QCOMPARE(confirmPhrase(lists, action, context), "Readers");
        QVERIFY(action.question(context).contains("1,500"));
        QVERIFY(action.question(context).contains("Readers"));
        return;
    }
    QFAIL("Mailing lists cannot be deleted.");
}

void Wire::templatesAreEditedAsTextAndComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("shown");
    QTest::newRow("UTF-8") << QByteArray("<p>Gr\xc3\xbc\xc3\x9f dich</p>") << u"<p>Gr\u00fc\u00df dich</p>"_s;
    QTest::newRow("another encoding") << QByteArray("<meta charset=\"iso-8859-1\"><p>Gr\xfc\xdf dich</p>")
                                      << u"<meta charset=\"iso-8859-1\"><p>Gr\u00fc\u00df dich</p>"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void Wire::templatesAreEditedAsTextAndComeBackAsTheyWere()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, shown);
    const QString base64 = QString::fromLatin1(html.toBase64());
    const Resource templates = emails::templates();
    const auto edit = std::find_if(templates.actions.begin(), templates.actions.end(),
                                   [](const Action &action) { return action.id == "edit"; });
    ActionContext context {.rows = {QJsonObject {{"real_id", 7}, {"lang", "en"}, {"body", base64}}}};
    context.fields = fieldsOf(*edit, context, Scope::Emails, m_contract);
    for (const FormField &field : context.fields)
        context.initial[field.key] = field.value;
    QCOMPARE(context.initial["body"].toString(), shown);

    context.values = context.initial;
    context.values["lang"] = "es";
    QCOMPARE(edit->requests(context).constFirst().body["body"].toString(), base64);

    context.values["body"] = u"<p>\u0414\u0435\u043d\u044c</p>"_s;
    const QByteArray sent = edit->requests(context).constFirst().body["body"].toString().toLatin1();
    QCOMPARE(QByteArray::fromBase64(sent), QByteArray("<p>\xd0\x94\xd0\xb5\xd0\xbd\xd1\x8c</p>"));
}

void Wire::editedTemplatesKeepTheirEncoding()
{
    const auto base64 = [](const QByteArray &html) {
        return QJsonValue(QString::fromLatin1(html.toBase64()));
    };
    const QJsonValue western = base64("<meta charset=\"iso-8859-1\">Gr\xfc\xdf");
    const QString edited = decoded(western) + u"e"_s;
    QCOMPARE(encodedLike(edited, western),
             base64("<meta charset=\"iso-8859-1\">Gr\xfc\xdf"
                    "e")
                 .toString());
    QVERIFY(isDecodable(western));
    // What the old encoding has no sign for is not lost.
    QCOMPARE(encodedLike(u"\u0434"_s, western), base64("\xd0\xb4").toString());
    QCOMPARE(encodedLike(u"\u0434"_s, {}), base64("\xd0\xb4").toString());
    QVERIFY(!isDecodable(base64("Gr\xfc\xdf")));
    QVERIFY(isDecodable(u"<p>as it stands</p>"_s));
}

QTEST_GUILESS_MAIN(Wire)
#include "wire.moc"
