// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/dealpage.h"

#include "app/boards/card.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/crmboards.h"
#include "app/values/convert.h"
#include "app/values/zone.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/page/detailsview.h"

#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Entry = crm::TimelineEntry;

static QJsonArray listOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray {value} : value.toArray();
}

static QString iconOf(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::Note:
        return u"edit"_s;
    case Entry::Kind::Payment:
        return u"good"_s;
    case Entry::Kind::Call:
        return u"sms"_s;
    case Entry::Kind::Event:
        break;
    }
    return u"info"_s;
}

/// What is not told elsewhere on the page: no ids, and no notes.
static Resource factsOfDeals()
{
    Resource deals = crm::deals();
    deals.columns.removeIf([](const Column &column) { return column.hidden || column.key == u"name"_s; });
    deals.details.removeIf([](const Column &column) { return column.key == u"comments"_s; });
    return deals;
}

DealPage::DealPage(Client &client, const Resource &history, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_history(history),
      m_row(history.way.isEmpty() ? QJsonObject() : history.way.last().row), m_deal(m_row),
      m_headline(textLabel()), m_people(textLabel()), m_products(textLabel()), m_error(new ErrorBox),
      m_details(new DetailsView(client, factsOfDeals(), &context.history())), m_story(new QListWidget),
      m_empty(quietLabel(history.emptyText))
{
    setAccessibleName(m_row["name"].toString());
    build(context);
    m_error->retryWhenBack(client);
    connect(m_error, &ErrorBox::actionTriggered, this, &DealPage::refresh);
}

void DealPage::build(PageContext &context)
{
    auto *left = new QWidget;
    auto *facts = new QVBoxLayout(left);
    facts->setContentsMargins({});
    for (QLabel *line : {m_people, m_products}) {
        line->hide();
        facts->addWidget(line);
    }
    facts->addWidget(m_details, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(makeStory(context));
    splitter->setSizes({400, 600});
    splitter->setChildrenCollapsible(false);
    auto *refresh = new QPushButton(icon(u"refresh"_s), tr("&Refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    connect(refresh, &QPushButton::clicked, this, &DealPage::refresh);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(format::harmlessLine(m_row["name"].toString()), 1.3), 1);
    head->addWidget(refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_headline);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
    m_error->hide();
    draw();
}

QWidget *DealPage::makeStory(PageContext &context)
{
    m_story->setAccessibleName(tr("What happened"));
    m_story->setWordWrap(true);
    m_story->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_story->setSpacing(2);
    m_story->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("What happened"), 1.1), 1);
    const Resource deals = crm::deals();
    for (const Child &child : deals.children) {
        if (child.id != u"notes"_s)
            continue;
        m_notes = new ResourceActions(
            m_client, childOf(deals, child, m_row), context, [] { return QList<QJsonObject>(); }, this);
        QAction *create = m_notes->first(Action::Role::Create);
        auto *button = new QPushButton(icon(u"add"_s), withoutMnemonics(create->text()));
        button->setToolTip(create->toolTip());
        connect(button, &QPushButton::clicked, create, &QAction::trigger);
        connect(m_notes, &ResourceActions::carriedOut, this, &DealPage::readStory);
        head->addWidget(button);
    }
    auto *story = new QWidget;
    auto *layout = new QVBoxLayout(story);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_story, 1);
    return story;
}

void DealPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        refresh();
}

void DealPage::refresh()
{
    m_error->hide();
    m_details->setRow(m_row);
    readNames();
    readParts();
    readStory();
}

/// The first that fails is told; the others say what they can.
void DealPage::ask(const Call &call, std::function<void(const QJsonValue &answer)> take)
{
    Request request = describe::request(m_history.scope, forRow(call, m_row));
    request.priority = Priority::Visible;
    m_client.send(request, this, [this, take = std::move(take)](const Reply &reply) {
        if (reply.ok())
            return take(reply.json);
        if (m_error->isHidden()) {
            m_error->setVisible(true);
            m_error->show(reply.error, {}, tr("&Try again"));
        }
    });
}

void DealPage::readNames()
{
    ask({"GET /crm/v1/pipelines"}, [this](const QJsonValue &answer) {
        for (const QJsonValue pipeline : listOf(answer["data"])) {
            m_pipelines[format::toText(pipeline["id"])] = pipeline["name"].toString();
            for (const QJsonValue stage : listOf(pipeline["steps"]))
                m_stages[format::toText(stage["id"])] = stage["name"].toString();
        }
        draw();
    });
    ask({"GET /crm/v1/users"}, [this](const QJsonValue &answer) {
        for (const QJsonValue user : listOf(answer["data"]))
            m_owners[format::toText(user["id"])] = crm::dealBoard().ownerName(user.toObject());
        draw();
    });
}

void DealPage::readParts()
{
    ask({"GET /crm/v1/deals/{dealId}"}, [this](const QJsonValue &answer) {
        m_deal = detailRow(crm::deals(), m_row, answer);
        draw();
    });
    ask({"GET /crm/v1/deals/{dealId}/contacts"}, [this](const QJsonValue &answer) { drawPeople(answer); });
    ask({"GET /crm/v1/products/deals/{dealId}"}, [this](const QJsonValue &answer) { drawProducts(answer); });
}

void DealPage::readStory()
{
    const auto take = [this](QJsonValue crm::DealAnswers::*part) {
        return [this, part](const QJsonValue &answer) {
            m_answers.*part = answer;
            draw();
        };
    };
    ask(*m_history.list, take(&crm::DealAnswers::history));
    ask({"GET /crm/v1/deals/{dealId}/comments"}, take(&crm::DealAnswers::notes));
    ask({"GET /crm/v1/payments/deals/{dealId}"}, take(&crm::DealAnswers::payments));
    Call calls {"POST /crm/v1/deals/{dealId}/get-calls"};
    calls.body = QJsonObject();
    ask(calls, take(&crm::DealAnswers::calls));
}

QString DealPage::headline() const
{
    return m_headline->text();
}

void DealPage::draw()
{
    const Board board = crm::dealBoard();
    const Card card = cardOf(m_deal, crm::deals(), board, QDateTime::currentDateTimeUtc());
    QString state;
    for (const Board::End &end : board.ends) {
        if (end.state == card.state)
            state = end.title;
    }
    Card late = card;
    late.isLate = state.isEmpty() && card.facts.isOverdue;
    QStringList parts {m_pipelines.value(card.set),
                       m_stages.value(card.stage),
                       state,
                       amountText(card),
                       m_owners.value(card.owner),
                       state.isEmpty() ? daysText(card) : QString(),
                       dueText(late)};
    parts.removeAll(QString());
    m_headline->setText(format::harmlessLine(parts.join(u" · "_s)));

    const QList<Entry> entries = crm::timelineOf(m_answers, m_stages);
    m_story->clear();
    for (const Entry &entry : entries) {
        QStringList head {entry.at.isValid() ? format::momentText(entry.at) : QString(), entry.what,
                          m_owners.value(entry.person)};
        head.removeAll(QString());
        const QString line = format::harmlessLine(head.join(u" · "_s));
        auto *item = new QListWidgetItem(
            icon(iconOf(entry.kind)),
            entry.text.isEmpty() ? line : line + u'\n' + format::harmless(entry.text), m_story);
        item->setToolTip(plainToolTip(item->text()));
    }
    m_story->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty() && !m_answers.history.isUndefined());
}

void DealPage::drawPeople(const QJsonValue &answer)
{
    QStringList people;
    for (const QJsonValue person : listOf(answer["data"])) {
        QStringList words {
            QStringList {person["firstName"].toString(), person["lastName"].toString()}.join(u' ').trimmed(),
            listOf(person["phones"]).first()["phone"].toString(),
            listOf(person["emails"]).first()["email"].toString()};
        words.removeAll(QString());
        people << words.join(u", "_s);
    }
    m_people->setVisible(!people.isEmpty());
    //: %1: names with their phones and addresses, each on a line.
    m_people->setText(tr("People: %1").arg(format::harmless(people.join(u'\n'))));
}

void DealPage::drawProducts(const QJsonValue &answer)
{
    QStringList products;
    for (const QJsonValue product : listOf(answer["data"]["items"])) {
        const QJsonValue extra = product["extra"];
        const double sum = format::toNumber(extra["totalAmount"]).value_or(0);
        //: A product in a deal: %1 how many, %2 its name, %3 what they cost together.
        products << tr("%1 × %2, %3")
                        .arg(format::toText(extra["quantity"]), product["name"].toString(),
                             moneyText(sum, extra["currency"].toString()));
    }
    m_products->setVisible(!products.isEmpty());
    //: %1: products, each on a line.
    m_products->setText(tr("Products: %1").arg(format::harmless(products.join(u'\n'))));
}

} // namespace pulsedeck
