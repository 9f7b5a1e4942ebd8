// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/chatlist.h"

#include "app/scopes/chatbots/channel.h"
#include "app/values/convert.h"
#include "app/values/textfold.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/scopes/chatbots/chatdelegate.h"
#include "ui/scopes/chatbots/namedialog.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QString filterKey()
{
    return u"chatbots/inbox/filter"_s;
}

static QString savedKey()
{
    return u"chatbots/inbox/filters"_s;
}

static QJsonObject objectOf(const QSettings &settings, const QString &key)
{
    return QJsonDocument::fromJson(settings.value(key).toByteArray()).object();
}

static void keepObject(QSettings &settings, const QString &key, const QJsonObject &object)
{
    settings.setValue(key, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ChatList::ChatList(InboxModel &model, PageContext &context, QWidget *parent)
    : QWidget(parent), m_model(model), m_context(context), m_search(new QLineEdit), m_unread(new QToolButton),
      m_open(new QToolButton), m_waiting(new QToolButton), m_more(new QToolButton), m_menu(new QMenu(this)),
      m_view(new QListView), m_state(quietLabel())
{
    build();
    m_view->setModel(&model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (m_isArranging || !index.isValid())
                    return;
                m_current = m_model.chatAt(index.row()).contact;
                m_model.setPinned(m_current);
                emit currentChanged(m_current);
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isArranging)
            emit chosenChanged();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_chosen = chosen();
        m_isArranging = true;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ChatList::restore);
    setFilter(chatFilterFrom(objectOf(context.uiState(), filterKey())));
    follow();
}

void ChatList::layOut()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(4);
    for (QToolButton *button : {m_unread, m_open, m_waiting})
        filters->addWidget(button);
    filters->addStretch(1);
    filters->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addLayout(filters);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_state);
}

void ChatList::build()
{
    layOut();
    m_search->setPlaceholderText(tr("Search in what was read"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Names and last words of the chats that were read ( / )"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    const auto dress = [](QToolButton *button, const QString &text, const QString &hint) {
        button->setText(text);
        button->setToolTip(hint);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    };
    //: A filter of chats.
    dress(m_unread, tr("Unread"), tr("Only chats with messages that nobody has read"));
    //: A filter of chats.
    dress(m_open, tr("Open"), tr("Only chats that are not closed"));
    //: A filter of chats.
    dress(m_waiting, tr("Waiting"), tr("Only chats that nobody of the team answered, as far as is known"));
    dress(m_more, tr("More"), tr("Messenger, bot, age, assigned from here; saved filters"));
    m_more->setIcon(icon(u"filter"_s));
    m_more->setCheckable(false);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_view->setAccessibleName(tr("Chats"));
    m_view->setObjectName(u"chats"_s);
    m_view->setItemDelegate(new ChatDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setLayoutMode(QListView::SinglePass);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        ChatFilter filter = m_model.filter();
        filter.words = folded(words).simplified();
        m_model.setFilter(filter);
    });
    const auto toggles = [this](QToolButton *button, bool ChatFilter::*part) {
        connect(button, &QToolButton::clicked, this, [this, part](bool on) {
            ChatFilter filter = m_model.filter();
            filter.*part = on;
            setFilter(filter);
        });
    };
    toggles(m_unread, &ChatFilter::unread);
    toggles(m_open, &ChatFilter::open);
    toggles(m_waiting, &ChatFilter::waiting);
    connect(m_menu, &QMenu::aboutToShow, this, &ChatList::fillMenu);
}

void ChatList::setFilter(const ChatFilter &filter)
{
    m_model.setPinned({});
    m_model.setFilter(filter);
    m_model.setPinned(m_current);
    if (const int row = m_model.rowOf(m_current); row >= 0)
        m_view->scrollTo(m_model.index(row));
    else
        m_view->scrollToTop();
    remember();
    follow();
}

void ChatList::remember()
{
    keepObject(m_context.uiState(), filterKey(), toJson(m_model.filter()));
}

/// What was chosen, and what was before the eyes, after the order was made anew.
void ChatList::restore()
{
    std::vector<int> rows;
    for (const QString &contact : std::as_const(m_chosen)) {
        if (const int row = m_model.rowOf(contact); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    // Neighbours together: Qt compares every range with every other one.
    QItemSelection selection;
    for (size_t first = 0, at = 0; at < rows.size(); ++at) {
        if (at + 1 < rows.size() && rows[at + 1] == rows[at] + 1)
            continue;
        selection.select(m_model.index(rows[first]), m_model.index(rows[at]));
        first = at + 1;
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_model.rowOf(m_current); row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    m_isArranging = false;
    follow();
    emit chosenChanged();
}

void ChatList::follow()
{
    const ChatFilter &filter = m_model.filter();
    m_unread->setChecked(filter.unread);
    m_open->setChecked(filter.open);
    m_waiting->setChecked(filter.waiting);
    const bool hasMore =
        filter.assignedHere || !filter.services.isEmpty() || !filter.bots.isEmpty() || filter.hours > 0;
    //: Other filters than those beside are on.
    m_more->setText(hasMore ? tr("More ●") : tr("More"));
    m_state->setText(stateWords());
    m_state->setVisible(!m_state->text().isEmpty());
}

QString ChatList::stateWords() const
{
    const Inbox &inbox = m_model.inbox();
    const QLocale locale;
    if (inbox.isReading() && inbox.total() > 0)
        return tr("Reading: %1 of %2 chats")
            .arg(locale.toString(qulonglong(inbox.chats().size())), locale.toString(inbox.total()));
    if (inbox.isReading())
        return tr("Reading the chats…");
    if (m_model.rowCount() == 0 && !inbox.chats().empty())
        return tr("No chat fits. “More” takes the filters away.");
    if (inbox.isWhole() && inbox.chats().empty())
        return tr("Nobody has written to your bots yet.");
    return m_model.filter().isSet() ? tr("%Ln of %1 chat(s)", nullptr, m_model.rowCount())
                                          .arg(locale.toString(qulonglong(inbox.chats().size())))
                                    : QString();
}

void ChatList::fillMenu()
{
    m_menu->clear();
    addChoices(*m_menu);
    m_menu->addSeparator();
    addSaved(*m_menu);
    QAction *all = m_menu->addAction(tr("Show all chats"), this, [this] {
        m_search->clear();
        setFilter({});
    });
    all->setEnabled(m_model.filter().isSet());
}

void ChatList::addChoices(QMenu &menu)
{
    const auto choice = [this](QMenu *into, const QString &text, bool isOn,
                               const std::function<void(ChatFilter &)> &change) {
        QAction *action = into->addAction(withoutMnemonics(text), this, [this, change] {
            ChatFilter filter = m_model.filter();
            change(filter);
            setFilter(filter);
        });
        action->setCheckable(true);
        action->setChecked(isOn);
    };
    const auto flip = [](auto &set, const auto &value) {
        if (!set.remove(value))
            set.insert(value);
    };
    const ChatFilter &filter = m_model.filter();
    QMenu *channels = menu.addMenu(tr("Messenger"));
    for (const chatbots::Channel &channel : chatbots::channels())
        choice(channels, channel.title, filter.services.contains(channel.service),
               [service = channel.service, flip](ChatFilter &one) { flip(one.services, service); });
    QMenu *bots = menu.addMenu(tr("Bot"));
    const QHash<QString, QString> &names = m_model.inbox().bots();
    for (auto bot = names.begin(); bot != names.end(); ++bot)
        choice(bots, bot.value(), filter.bots.contains(bot.key()),
               [id = bot.key(), flip](ChatFilter &one) { flip(one.bots, id); });
    bots->setEnabled(!names.isEmpty());
    QMenu *ages = menu.addMenu(tr("Last word is older than"));
    for (const auto &[hours, text] :
         {std::pair(0, tr("Any age")), std::pair(1, tr("1 hour")), std::pair(4, tr("4 hours")),
          std::pair(24, tr("1 day")), std::pair(72, tr("3 days")), std::pair(168, tr("7 days"))})
        choice(ages, text, filter.hours == hours, [hours = hours](ChatFilter &one) { one.hours = hours; });
    choice(&menu, tr("Assigned from here"), filter.assignedHere,
           [](ChatFilter &one) { one.assignedHere = !one.assignedHere; });
}

void ChatList::addSaved(QMenu &menu)
{
    const QJsonObject saved = objectOf(m_context.uiState(), savedKey());
    for (auto one = saved.begin(); one != saved.end(); ++one)
        menu.addAction(withoutMnemonics(one.key()), this,
                       [this, json = one->toObject()] { setFilter(chatFilterFrom(json)); });
    QAction *keep = menu.addAction(tr("Save this filter…"), this, [this] {
        auto *dialog = new NameDialog(tr("Save this filter"), tr("&Save filter"), this);
        connect(dialog, &NameDialog::named, this, [this](const QString &name) {
            QJsonObject all = objectOf(m_context.uiState(), savedKey());
            all.insert(name, toJson(m_model.filter()));
            keepObject(m_context.uiState(), savedKey(), all);
        });
        dialog->open();
    });
    keep->setEnabled(!toJson(m_model.filter()).isEmpty());
    if (!saved.isEmpty()) {
        QMenu *forget = menu.addMenu(tr("Forget a saved filter"));
        for (auto one = saved.begin(); one != saved.end(); ++one)
            forget->addAction(withoutMnemonics(one.key()), this, [this, name = one.key()] {
                QJsonObject all = objectOf(m_context.uiState(), savedKey());
                all.remove(name);
                keepObject(m_context.uiState(), savedKey(), all);
            });
    }
    menu.addSeparator();
}

QString ChatList::current() const
{
    return m_current;
}

void ChatList::setCurrent(const QString &contact)
{
    if (const int row = m_model.rowOf(contact); row >= 0)
        choose(row);
}

/// Whatever keys are held down.
void ChatList::choose(int row)
{
    m_view->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(m_model.index(row));
}

QStringList ChatList::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QStringList contacts;
    for (const int row : rows)
        contacts << m_model.chatAt(row).contact;
    return contacts;
}

void ChatList::step(int by)
{
    const int row = m_model.rowOf(m_current);
    const int next = row < 0 ? 0 : qBound(0, row + by, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0)
        choose(next);
}

void ChatList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace pulsedeck
