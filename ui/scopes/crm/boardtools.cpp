// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/boardtools.h"

#include "app/boards/boardmodel.h"
#include "app/table/names.h"
#include "app/values/convert.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/scopes/crm/boardbar.h"
#include "ui/scopes/crm/boardview.h"
#include "ui/table/filterbar.h"
#include "ui/table/namefilter.h"

#include <QJsonArray>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QToolButton *toolButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Without what the board itself asks for: its pipeline, its stages.
static QList<Filter> filtersOf(const BoardModel &model)
{
    const QVariantMap own = model.board().filter ? model.board().filter(QJsonValue(0)) : QVariantMap();
    QList<Filter> filters = model.resource().filters;
    filters.removeIf([&](const Filter &filter) {
        return own.contains(filter.parameter) || filter.parameter == model.board().stageField;
    });
    return filters;
}

BoardTools::BoardTools(Client &client, BoardModel &board, BoardBar &bar, BoardView &view,
                       PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_board(board), m_bar(bar), m_view(view), m_context(context),
      m_filters(new FilterBar(filtersOf(board), {},
                              NameFilter::makerFor(board.resource(), client.contract(), context.names()))),
      m_toggle(toolButton(u"search"_s, tr("Filters")))
{
    m_filters->setSearchShown(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filters);
    m_toggle->setObjectName(u"boardFilters"_s);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Filters that SendPulse carries out"));
    connect(m_toggle, &QToolButton::toggled, this, [this](bool on) {
        setVisible(on);
        followSet();
    });
    bar.addTool(m_toggle);
    hide();
    addViews();
    connect(m_filters, &FilterBar::filterChanged, &board, &BoardModel::setFilter);
    connect(&board, &BoardModel::columnsChanged, this, &BoardTools::followSet);
}

/// Another set has other filters of its own; the same one keeps what is typed in them. Asked for when filters
/// are looked at.
void BoardTools::followSet()
{
    const Board &board = m_board.board();
    if (!board.ownFields || isHidden() || m_board.set() == m_filteredSet)
        return;
    m_filters->setMore({});
    for (const BoardSet &set : m_board.sets()) {
        if (set.id != m_board.set())
            continue;
        m_filteredSet = set.id;
        const Request request = describe::request(m_board.resource().scope, board.ownFields(set.row));
        m_client.send(request, this, [this, id = set.id](const Reply &reply) {
            if (reply.ok() && id == m_board.set())
                m_filters->setMore(m_board.board().ownFilters(reply.json));
            else
                m_filteredSet.clear(); // it is asked for again
        });
    }
}

BoardTools::~BoardTools() = default;

bool BoardTools::isFiltered() const
{
    return m_filters->isFiltered();
}

void BoardTools::clearFilters()
{
    m_filters->clearFilters();
    m_board.setFilter(m_filters->values());
}

void BoardTools::addViews()
{
    m_views = std::make_unique<SavedViews>(
        m_context.uiState(), u"pages/%1/board/views"_s.arg(m_board.resource().id),
        SavedViews::Look {[this] { return look(); }, [this](const QJsonObject &look) { use(look); },
                          tr("What the board is of, owner, deadline, order and folded columns.")});
    QToolButton *button = toolButton(u"columns"_s, tr("Views"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_views->addTo(*menu, this);
    });
    button->setMenu(menu);
    m_bar.addTool(button);
}

/// What is searched for may be about somebody and is not kept.
QJsonObject BoardTools::look() const
{
    const BoardLook look = m_bar.look();
    return {{u"set"_s, m_board.set()},
            {u"owner"_s, look.owner},
            {u"deadline"_s, int(look.deadline)},
            {u"order"_s, int(look.order)},
            {u"folded"_s, QJsonArray::fromStringList(m_view.folded())}};
}

void BoardTools::use(const QJsonObject &look)
{
    m_board.chooseSet(look["set"].toString());
    emit m_board.setsChanged(); // the chooser follows
    m_bar.setLook({.owner = look["owner"].toString(),
                   .deadline = BoardLook::Deadline(look["deadline"].toInt()),
                   .order = BoardLook::Order(look["order"].toInt())});
    QStringList folded;
    for (const QJsonValue column : look["folded"].toArray())
        folded << column.toString();
    m_view.setFolded(folded);
}

/// The deletion of a stage says what stands in it.
Resource BoardTools::stageList(const QString &column) const
{
    for (const BoardSet &set : m_board.sets()) {
        if (set.id != m_board.set() || !m_board.board().stageList)
            continue;
        Resource stages = m_board.board().stageList(set.row);
        const ColumnModel *meant = m_board.column(column);
        const int cards = meant ? meant->rowCount() : 0;
        for (Action &action : stages.actions) {
            if (action.role == Action::Role::Remove && cards > 0)
                action.question = [plain = action.question, cards](const ActionContext &context) {
                    return tr("%Ln card(s) stand there.", nullptr, cards) + u' ' + plain(context);
                };
        }
        return stages;
    }
    return {};
}

bool BoardTools::isStageList(const QString &place) const
{
    const Resource stages = stageList({});
    return stages.list && place.endsWith(u'\n' + stages.id);
}

void BoardTools::showStageMenu(const QString &column, const QPoint &where)
{
    const ColumnModel *meant = m_board.column(column);
    const Resource stages = stageList(column);
    if (!meant || !stages.list)
        return;
    QJsonObject stage;
    for (const BoardSet &set : m_board.sets()) {
        for (const QJsonValue one : set.row[m_board.board().stages].toArray()) {
            if (set.id == m_board.set() && format::toText(one["id"]) == format::toText(meant->facts().stage))
                stage = one.toObject();
        }
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Its keys hold nowhere: other actions of the page have the same.
    auto *nowhere = new QWidget(this);
    nowhere->hide();
    auto *actions = new ResourceActions(
        m_client, stages, m_context, [stage] { return QList<QJsonObject> {stage}; }, nowhere);
    actions->setSelection({stage}, stage.isEmpty() ? 0 : 1);
    for (QAction *action : nowhere->actions())
        action->setShortcut({});
    connect(actions, &ResourceActions::carriedOut, &m_board, &BoardModel::refresh);
    actions->addTo(*menu);
    menu->addSeparator();
    connect(menu->addAction(tr("All stages and their order…")), &QAction::triggered, this,
            [this, stages] { emit resourceOpened(stages); });
    menu->popup(where);
}

} // namespace pulsedeck
