// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/emaildata.h"

#include "app/demo/emails/letters.h"
#include "app/demo/errors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int firstListId = 41520;
constexpr int firstCampaignId = 8204100;
constexpr int firstTemplateId = 1042220;

int cultureOf(const QString &word)
{
    const QStringList words = {u"en"_s, u"ua"_s, u"es"_s, u"pt"_s, u"tr"_s, u"ar"_s, u"zh"_s};
    return int(words.indexOf(word)); // "mixed" is none of them: People::mixed
}

QString monthIn(const QString &language, const QDate &date)
{
    const QLocale locale(language == "ua"_L1 ? u"uk"_s : language);
    QString month = locale.standaloneMonthName(date.month());
    return month.isEmpty() ? month : month.at(0).toUpper() + month.mid(1);
}

QList<Variable> readVariables(const QJsonValue &words)
{
    QList<Variable> variables;
    for (const QJsonValue &word : words.toArray()) {
        const QString type = word.toString().section(u':', 1);
        variables << Variable {word.toString().section(u':', 0, 0), type.isEmpty() ? u"string"_s : type};
    }
    return variables;
}

void sowLists(EmailData &data, const QJsonArray &facts)
{
    for (const QJsonValue &fact : facts) {
        const int number = int(data.lists.size());
        Dice dice = data.sowing.dice(u"list", number);
        MailingList::Roots roots;
        roots.culture = cultureOf(fact[u"culture"].toString());
        const int size = fact[u"size"].toInt();
        roots.size = size < 0 ? data.sowing.largestList : std::min(size, data.sowing.largestList);
        roots.oldestDays = fact[u"oldest"].toInt();
        roots.active = fact[u"active"].toDouble();
        const QDateTime created = data.sowing.daysAgo(roots.oldestDays + 1, dice);
        QString name = fact[u"name"].toString();
        name.replace("{year}"_L1, QString::number(data.sowing.now.date().year()));
        data.lists.push_back(std::make_unique<MailingList>(firstListId + number * 37, name, created,
                                                           data.people, data.sowing));
        data.lists.back()->grow(roots, readVariables(fact[u"variables"]));
    }
}

/// Lists grow, so older letters went to fewer addresses.
int addressesAt(const MailingList &list, int days)
{
    const double age = std::min(1.0, days / 1100.0);
    return int(list.count(MailingList::Filter::Active) * (1.0 - 0.6 * age));
}

Campaign sowCampaign(const EmailData &data, const QJsonValue &fact, int number)
{
    Dice dice = data.sowing.dice(u"campaign", number);
    const int days = fact[u"days"].toInt();
    const MailingList &list = *data.lists[size_t(fact[u"list"].toInt())];
    Campaign campaign;
    campaign.id = firstCampaignId + number * 91;
    campaign.sendAt =
        days == 0 ? data.sowing.now.addSecs(-dice.between(600, 3000)) : data.sowing.daysAgo(days, dice);
    campaign.language = fact[u"lang"].toString();
    campaign.name = fact[u"name"].toString();
    campaign.name.replace("{month}"_L1, monthIn(campaign.language, campaign.sendAt.date()));
    campaign.subject = fact[u"subject"].toString();
    campaign.preheader = fact[u"preheader"].toString();
    const QJsonObject &sender = data.senders->rows()[list.name() == "Wholesale partners"_L1 ? 1
                                                         : campaign.language == "ua"_L1     ? 2
                                                                                            : 0];
    campaign.senderName = sender[u"name"].toString();
    campaign.senderEmail = sender[u"email"].toString();
    const QString shortLetter =
        u"<h1>%1</h1><p>%2</p><p><a href=\"https://lumen-coffee.example.com/shop\">Lumen Coffee</a></p>"_s
            .arg(campaign.subject.toHtmlEscaped(), campaign.preheader.toHtmlEscaped());
    // The long one is written in English.
    campaign.body = campaign.language == "en"_L1
        ? letterHtml(campaign.subject, number % 2 ? u"promo"_s : u"newsletter"_s)
        : shortLetter;
    campaign.lists = {list.id()};
    campaign.status = fact[u"status"].toInt(Sent);
    campaign.addresses = addressesAt(list, days);
    const int reached = campaign.status == Sent ? campaign.addresses
        : campaign.status == PartSent           ? campaign.addresses * 3 / 5
        : campaign.status == BeingSent          ? campaign.addresses / 4
                                                : 0;
    campaign.figures = sowFigures(reached, data.sowing.dice(u"figures", number));
    if (campaign.status == Draft)
        campaign.sendAt = {};
    return campaign;
}

TableRef table(const QString &word, const QString &param, const QJsonArray &rows)
{
    return std::make_shared<Table>(word, param, rows, Table::Order::NewestLast);
}

TableRef sowTemplates(const Sowing &sowing, const QJsonArray &facts)
{
    const QJsonArray rows = rowsOf(int(facts.size()), [&](int i) {
        Dice dice = sowing.dice(u"template", i);
        const int realId = firstTemplateId + i * 13;
        const QString html = letterHtml(facts[i][u"name"].toString(), facts[i][u"category"].toString());
        return QJsonObject {{u"real_id"_s, realId},
                            {u"id"_s, templateId(realId)},
                            {u"name"_s, facts[i][u"name"]},
                            {u"lang"_s, facts[i][u"lang"]},
                            {u"owner"_s, facts[i][u"owner"]},
                            {u"category"_s, facts[i][u"category"]},
                            {u"created"_s, dateText(sowing.daysAgo(dice.between(20, 700), dice))},
                            {u"is_structure"_s, facts[i][u"structure"].toBool()},
                            {u"body"_s, QString::fromLatin1(html.toUtf8().toBase64())}};
    });
    return table(u"Template"_s, u"template_id"_s, rows);
}

TableRef sowTags(const QJsonArray &facts)
{
    return table(u"Tag"_s, u"id"_s, rowsOf(int(facts.size()), [&](int i) {
                     return QJsonObject {
                         {u"id"_s, 2506 + i * 11}, {u"name"_s, facts[i][0]}, {u"color"_s, facts[i][1]}};
                 }));
}

TableRef sowWebhooks(const QJsonArray &facts)
{
    return table(u"Webhook"_s, u"id"_s, rowsOf(int(facts.size()), [&](int i) {
                     return QJsonObject {{u"id"_s, 318140 + i},
                                         {u"user_id"_s, userId},
                                         {u"url"_s, facts[i][0]},
                                         {u"action"_s, facts[i][1]}};
                 }));
}

QJsonObject readFacts()
{
    QFile file(u":/demo/emails.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo's letters are missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

EmailData::EmailData(const Sowing &wanted) : sowing(wanted), people(wanted.seed)
{
    const QJsonObject facts = readFacts();
    senders = table(u"Sender"_s, u"email"_s, facts[u"senders"].toArray());
    senders->setKey(u"email"_s);
    templates = sowTemplates(sowing, facts[u"templates"].toArray());
    templates->setKey(u"real_id"_s);
    tags = sowTags(facts[u"tags"].toArray());
    webhooks = sowWebhooks(facts[u"webhooks"].toArray());
    for (const TableRef &one : {tags, webhooks})
        one->setIds([this] { return nextId(); });
    for (int i = 0; i < 14; ++i)
        blacklist.insert(people.email(People::mixed, 9000 + i * 7));
    sowLists(*this, facts[u"lists"].toArray());
    for (const QJsonValue &fact : facts[u"campaigns"].toArray())
        campaigns.push_back(sowCampaign(*this, fact, int(campaigns.size())));
}

MailingList *EmailData::list(qint64 id)
{
    const auto found =
        std::find_if(lists.begin(), lists.end(), [id](const auto &one) { return one->id() == id; });
    return found == lists.end() ? nullptr : found->get();
}

Campaign *EmailData::campaign(qint64 id)
{
    const auto found =
        std::find_if(campaigns.begin(), campaigns.end(), [id](const Campaign &one) { return one.id == id; });
    return found == campaigns.end() ? nullptr : &*found;
}

bool EmailData::isActiveSender(const QString &email) const
{
    const QJsonObject *sender = senders->find(email);
    return sender && sender->value(u"active").toBool();
}

bool EmailData::hasTemplate(const QString &id) const
{
    const QList<QJsonObject> &all = templates->rows();
    return std::any_of(all.begin(), all.end(), [&](const QJsonObject &one) {
        return one[u"id"] == id || idText(one[u"real_id"]) == id;
    });
}

QString templateId(int realId)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(realId), QCryptographicHash::Md5).toHex());
}

Answer noSuchList()
{
    return error(404, u"Book not found"_s, 213);
}

} // namespace pulsedeck::demo
