// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/botspage.h"

#include "app/scopes/chatbots/composer.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/vocabulary/watch.h"
#include "ui/action/actionrunner.h"
#include "ui/chart/chartview.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/wraplayout.h"
#include "ui/notice/errorbox.h"
#include "ui/scopes/chatbots/templatesending.h"
#include "ui/table/plaintable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

BotsPage::BotsPage(Client &client, const Resource &bots, PageContext &context, QWidget *parent)
    : RoomPage(parent), m_client(client), m_context(context), m_bots(client),
      m_sorted(new QSortFilterProxyModel(this)), m_sentence(headingLabel({}, 1.2)), m_error(new ErrorBox),
      m_table(new QTableView), m_name(headingLabel({}, 1.05)), m_ways(new QWidget), m_below(new QScrollArea)
{
    build(bots.title);
    connect(&m_bots, &Bots::changed, this, &BotsPage::follow);
    connect(&m_bots, &Bots::failed, this, [this](const ApiError &error) {
        m_error->show(error, {}, tr("&Try again"));
        m_error->setVisible(true);
    });
    connect(m_error, &ErrorBox::actionTriggered, this, [this] {
        m_error->hide();
        m_bots.read();
    });
    m_error->retryWhenBack(client);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BotsPage::followChosen);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const Bot *bot = chosen())
            openInbox(*bot);
    });
    follow();
}

void BotsPage::build(const QString &title)
{
    setAccessibleName(title);
    m_sorted->setSourceModel(&m_bots);
    m_sorted->setSortRole(Qt::UserRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(title);
    m_table->setObjectName(u"bots"_s);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Bots::Unread, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setStretchLastSection(false); // the names take the rest
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Bots::Name, QHeaderView::Stretch);
    auto *refresh = new QToolButton;
    refresh->setIcon(icon(u"refresh"_s));
    refresh->setAutoRaise(true);
    refresh->setShortcut(QKeySequence::Refresh);
    refresh->setAccessibleName(tr("Refresh"));
    refresh->setToolTip(tr("Refresh (F5)"));
    connect(refresh, &QToolButton::clicked, this, [this] { m_bots.read(); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(refresh);
    m_ways->setLayout(new WrapLayout(6, nullptr));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_error);
    layout->addWidget(m_table);
    layout->addWidget(m_name);
    layout->addWidget(m_ways);
    m_below->setWidgetResizable(true);
    m_below->setFrameShape(QFrame::NoFrame);
    m_below->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_below->setFocusPolicy(Qt::NoFocus);
    m_below->viewport()->setAutoFillBackground(false);
    m_below->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the window may get smaller again
    layout->addWidget(m_below, 1);
    m_error->hide();
}

void BotsPage::showEvent(QShowEvent *event)
{
    RoomPage::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        m_bots.read();
}

void BotsPage::focusInEvent(QFocusEvent *)
{
    m_table->setFocus();
}

/// The answer first: how many people follow the bots, and what waits for an answer.
void BotsPage::follow()
{
    qint64 people = 0;
    qint64 unread = 0;
    bool isWhole = !m_bots.isReading();
    QSet<QString> channels;
    for (int row = 0; row < m_bots.rowCount(); ++row) {
        const Bot &bot = m_bots.at(row);
        people += bot.active.value_or(0);
        unread += bot.unread.value_or(0);
        isWhole = isWhole && bot.active && bot.unread;
        channels << bot.channel.id;
    }
    const int bots = m_bots.rowCount();
    QStringList parts {tr("%Ln bot(s)", nullptr, bots)};
    if (isWhole && bots > 0)
        parts << tr("%Ln active subscriber(s)", nullptr, int(people))
              << tr("%Ln unread message(s)", nullptr, int(unread));
    m_sentence->setText(bots == 0 && !m_bots.isReading() && m_isAsked && m_error->isHidden()
                            ? tr("There are no bots yet. Connect one in the service's web account.")
                            : m_bots.isReading() && bots == 0 ? tr("Reading the bots…")
                                                              : parts.join(u", "_s));
    const int at = m_table->currentIndex().row();
    if (!m_wanted.isEmpty() || (at < 0 && bots > 0 && !m_bots.isReading())) {
        for (int row = 0; row < m_sorted->rowCount(); ++row) {
            const QModelIndex index = m_sorted->index(row, 0);
            if (m_wanted.isEmpty() || m_bots.at(m_sorted->mapToSource(index).row()).id == m_wanted) {
                m_wanted.clear();
                m_table->setCurrentIndex(index);
                break;
            }
        }
    }
    followChosen();
    drawAudiences();
}

/// Side by side, once all of them are known.
void BotsPage::drawAudiences()
{
    if (m_bots.isReading()) {
        delete m_audiences;
        return;
    }
    constexpr int fewest = 2;
    if (m_audiences || m_bots.rowCount() < fewest)
        return;
    ChartData chart {.id = u"audiences"_s, .title = tr("Subscribers by bot")};
    ChartData::Series all {.name = tr("All"), .values = {}};
    ChartData::Series active {.name = tr("Active"), .values = {}};
    for (int row = 0; row < m_bots.rowCount(); ++row) {
        const Bot &bot = m_bots.at(row);
        chart.categories << u"%1, %2"_s.arg(format::harmlessLine(bot.name), bot.channel.title);
        all.values << (bot.audience ? double(*bot.audience) : ChartData::gap);
        active.values << (bot.active ? double(*bot.active) : ChartData::gap);
    }
    chart.series = {all, active};
    m_audiences = new ChartView(chart);
    connect(m_audiences, &ChartView::said, this, [this](const QString &text, bool isGood) {
        m_context.say({.text = text, .tone = isGood ? Message::Tone::Good : Message::Tone::Bad});
    });
    m_below->setWidget(m_audiences);
    makeRoom();
}

void BotsPage::resizeEvent(QResizeEvent *event)
{
    RoomPage::resizeEvent(event);
    makeRoom();
}

/// All bots are seen before anything is drawn of them; what does not fit of the drawing is scrolled to.
void BotsPage::makeRoom()
{
    const int lines = m_table->verticalHeader()->length() + m_table->horizontalHeader()->height();
    const int list = lines + 2 * m_table->frameWidth();
    if (!m_audiences)
        return;
    const int spacing = layout()->spacing() * 5 + layout()->contentsMargins().top() * 2;
    const int others = m_sentence->sizeHint().height() + m_name->sizeHint().height()
        + m_ways->layout()->heightForWidth(width()) + spacing;
    constexpr int fewestLines = 8;
    const int needed = qMin(m_audiences->minimumSizeHint().height(), fontMetrics().height() * fewestLines);
    m_audiences->setVisible(height() - list - others >= needed);
}

bool BotsPage::choose(const QJsonObject &row)
{
    m_wanted = format::toText(row[u"id"]);
    follow();
    return !m_wanted.isEmpty() || chosen();
}

const Bot *BotsPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_bots.at(m_sorted->mapToSource(index).row()) : nullptr;
}

/// The ways from the bot that is chosen, as buttons and in its menu.
void BotsPage::followChosen()
{
    const Bot *bot = chosen();
    m_name->setVisible(bot);
    m_ways->setVisible(bot);
    const QString id = bot ? bot->id : QString();
    if (std::exchange(m_shown, id) == id)
        return;
    qDeleteAll(m_ways->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(std::exchange(m_actions, {}));
    if (!bot)
        return;
    m_name->setText(u"%1, %2"_s.arg(format::harmlessLine(bot->name), bot->channel.title));
    addWays(*bot);
    for (QAction *action : std::as_const(m_actions)) {
        auto *button = new QPushButton(action->text());
        button->setAutoDefault(false);
        button->setToolTip(plainToolTip(action->toolTip()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_ways->layout()->addWidget(button);
        m_table->addAction(action);
    }
}

QAction *BotsPage::way(const QString &text, const std::function<void(const Bot &)> &go)
{
    auto *action = new QAction(withoutMnemonics(text), m_table);
    connect(action, &QAction::triggered, this, [this, go] {
        if (const Bot *bot = chosen())
            go(Bot(*bot));
    });
    m_actions << action;
    return action;
}

void BotsPage::addWays(const Bot &bot)
{
    way(tr("Inbox"), [this](const Bot &one) {
        openInbox(one);
    })->setToolTip(tr("Its chats in the inbox (Return)"));
    const Resource list = chatbots::channelBots(bot.channel);
    if (bot.channel.hasCampaigns) {
        way(tr("New campaign…"), [this, list](const Bot &one) {
            const Composer composer = chatbots::composer(one.channel);
            const Child child {u"compose"_s, composer.page.title,
                               [composer](const QJsonObject &) { return composer.page; }};
            emit resourceOpened(childOf(list, child, one.row));
        });
    }
    if (bot.channel.hasTemplates) {
        way(tr("Template to everybody…"), [this](const Bot &one) { sendTemplate(one, true); });
        way(tr("New conversation…"), [this](const Bot &one) { sendTemplate(one, false); });
    }
    for (const Child &child : list.children) {
        way(child.title,
            [this, list, child](const Bot &one) { emit resourceOpened(childOf(list, child, one.row)); });
    }
    for (const Action &action : chatbots::searches(bot.channel))
        way(action.text, [this, action](const Bot &one) { carryOut(one, action); });
}

void BotsPage::carryOut(const Bot &bot, const Action &action)
{
    if (!m_context.jobs())
        return;
    ActionContext context;
    context.rows = {bot.row};
    auto *runner = new ActionRunner(m_client, *m_context.jobs(), chatbots::channelBots(bot.channel), action,
                                    context, this);
    connect(runner, &ActionRunner::opened, this, &BotsPage::resourceOpened);
    runner->start();
}

void BotsPage::openInbox(const Bot &bot)
{
    m_context.open({Scope::Chatbots, u"chatbots/dialogs"_s, {{u"bot_id"_s, bot.id}}});
}

void BotsPage::sendTemplate(const Bot &bot, bool toAll)
{
    using To = TemplateSending::To;
    auto *dialog =
        new TemplateSending(m_client, bot.channel, toAll ? To::Everybody : To::Phone, bot.id, this);
    connect(dialog, &TemplateSending::sent, this, [this, toAll](const QString &contact) {
        Message message {.text = toAll ? tr("The template was handed over.") : tr("The template was sent."),
                         .tone = Message::Tone::Good};
        if (!contact.isEmpty()) {
            message.actionText = tr("&Open the chat");
            message.action = [&context = m_context, contact] {
                context.open({Scope::Chatbots, u"chatbots/dialogs"_s, {{u"contact_id"_s, contact}}});
            };
        }
        m_context.say(message);
    });
    dialog->open();
}

} // namespace pulsedeck
