// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/emaildata.h"

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
    const Sender &sender = data.senders[list.name() == "Wholesale partners"_L1 ? 1
                                            : campaign.language == "ua"_L1     ? 2
                                                                               : 0];
    campaign.senderName = sender.name;
    campaign.senderEmail = sender.email;
    campaign.body =
        u"<h1>%1</h1><p>%2</p><p><a href=\"https://lumen-coffee.example.com/shop\">Lumen Coffee</a></p>"_s
            .arg(campaign.subject.toHtmlEscaped(), campaign.preheader.toHtmlEscaped());
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

void sowTemplates(EmailData &data, const QJsonArray &facts)
{
    for (const QJsonValue &fact : facts) {
        Dice dice = data.sowing.dice(u"template", data.templates.size());
        Template one;
        one.realId = firstTemplateId + int(data.templates.size()) * 13;
        one.id = QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::number(one.realId), QCryptographicHash::Md5).toHex());
        one.name = fact[u"name"].toString();
        one.language = fact[u"lang"].toString();
        one.owner = fact[u"owner"].toString();
        one.category = fact[u"category"].toString();
        one.created = data.sowing.daysAgo(dice.between(20, 700), dice);
        one.html = u"<!doctype html><html><body><h1>%1</h1><p>{{Name}}, ...</p></body></html>"_s
                       .arg(one.name.toHtmlEscaped())
                       .toUtf8();
        one.isStructure = fact[u"structure"].toBool();
        data.templates << one;
    }
}

void sowSmallThings(EmailData &data, const QJsonObject &facts)
{
    for (const QJsonValue &fact : facts[u"senders"].toArray())
        data.senders << Sender {
            fact[u"email"].toString(), fact[u"name"].toString(), fact[u"active"].toBool(), {}};
    for (const QJsonValue &fact : facts[u"tags"].toArray())
        data.tags << Tag {2506 + int(data.tags.size()) * 11, fact[0].toString(), fact[1].toString()};
    for (const QJsonValue &fact : facts[u"webhooks"].toArray())
        data.webhooks << Webhook {318140 + int(data.webhooks.size()), fact[0].toString(), fact[1].toString()};
    for (int i = 0; i < 14; ++i)
        data.blacklist.insert(data.people.email(People::mixed, 9000 + i * 7));
}

} // namespace

EmailData::EmailData(const Sowing &wanted) : sowing(wanted), people(wanted.seed)
{
    QFile file(u":/demo/emails.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo's letters are missing");
    const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
    sowSmallThings(*this, facts);
    sowLists(*this, facts[u"lists"].toArray());
    sowTemplates(*this, facts[u"templates"].toArray());
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

Sender *EmailData::sender(const QString &email)
{
    const auto found =
        std::find_if(senders.begin(), senders.end(), [&](const Sender &one) { return one.email == email; });
    return found == senders.end() ? nullptr : &*found;
}

Answer noSuchList()
{
    return error(404, u"Book not found"_s, 213);
}

} // namespace pulsedeck::demo
