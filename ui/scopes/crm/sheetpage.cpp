// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/sheetpage.h"

#include "app/boards/card.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/crmboards.h"
#include "app/values/convert.h"
#include "app/vocabulary/columntext.h"
#include "app/vocabulary/watch.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/factsheet.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/scopes/crm/partview.h"
#include "ui/scopes/crm/storyview.h"
#include "ui/table/listmemory.h"

#include <QScrollArea>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QJsonArray listOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray {value} : value.toArray();
}

/// The row as a list of one, which knows its columns and how they are changed as the whole list does.
static Resource alone(const crm::Sheet &sheet, const QJsonObject &row)
{
    Resource one = sheet.list;
    const QList<Column> all = one.columns + one.details;
    one.columns.clear();
    for (const QString &key : sheet.facts) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Column &column) { return column.key == key; });
        one.columns << (found == all.end() ? crm::text(key, key) : *found);
    }
    if (!one.detail)
        return one;
    one.list = one.detail(row);
    one.rowsOf = [list = sheet.list, row](const QJsonValue &answer) -> QJsonValue {
        return answer["data"].isObject() ? QJsonArray {detailRow(list, row, answer)} : answer["data"];
    };
    one.filters.clear();
    one.moreColumns.reset();
    return one;
}

SheetPage::SheetPage(Client &client, const Resource &history, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context),
      m_row(history.way.isEmpty() ? QJsonObject() : history.way.last().row),
      m_sheet(crm::sheetOf(history.id).value_or(crm::Sheet {})), m_model(client, alone(m_sheet, m_row)),
      m_name(headingLabel(format::harmlessLine(format::toText(valueAt(m_row, m_sheet.list.name))), 1.3)),
      m_headline(textLabel()), m_error(new ErrorBox), m_facts(new FactSheet(m_model, client, context)),
      m_story(new StoryView(m_sheet.story,
                            [this](const Call &call, std::function<void(const QJsonValue &)> take) {
                                ask(call, std::move(take));
                            })),
      m_actions(new ResourceActions(
          client, m_sheet.list, context, [this] { return QList<QJsonObject> {row()}; }, this))
{
    setAccessibleName(m_name->text());
    m_model.useNames(context.names());
    new ListMemory(m_model, context.history(), this);
    build();
    addNotes();
    m_error->retryWhenBack(client);
    connect(m_error, &ErrorBox::actionTriggered, this, &SheetPage::refresh);
    connect(&m_model, &ResourceModel::statusChanged, this, &SheetPage::say);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SheetPage::say);
    connect(m_actions, &ResourceActions::carriedOut, this, &SheetPage::refresh);
    connect(m_actions, &ResourceActions::checkWanted, this, &SheetPage::refresh);
    connect(m_story, &StoryView::noteWritten, m_story, &StoryView::read);
    say();
}

void SheetPage::build()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_story);
    splitter->setSizes({560, 440});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_headline);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
    m_error->hide();
}

/// What is in the facts is changed there; the rest of the actions is here.
QWidget *SheetPage::makeHead()
{
    m_actions->setSelection({m_row}, 1);
    m_actions->setEditsCells(true);
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({fontMetrics().height(), fontMetrics().height()});
    bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_actions->addTo(*bar);
    if (QAction *create = m_actions->first(Action::Role::Create))
        bar->removeAction(create);
    QAction *refresh = bar->addAction(icon(u"refresh"_s), tr("Refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    refresh->setToolTip(tr("%1 (%2)", "an action and its shortcut")
                            .arg(refresh->text(), refresh->shortcut().toString(QKeySequence::NativeText)));
    addAction(refresh);
    connect(refresh, &QAction::triggered, this, &SheetPage::refresh);
    for (QAction *action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (!button->menu())
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->addWidget(m_name, 1);
    line->addWidget(bar);
    return head;
}

QWidget *SheetPage::makeLeft()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(14);
    layout->addWidget(m_facts);
    for (const crm::SheetPart &part : m_sheet.parts)
        addPart(*layout, part);
    layout->addStretch();
    auto *scroller = new QScrollArea;
    scroller->setWidget(content);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroller;
}

void SheetPage::addPart(QBoxLayout &layout, const crm::SheetPart &part)
{
    const QList<Child> &children = m_sheet.list.children;
    const auto child = std::find_if(children.begin(), children.end(),
                                    [&](const Child &one) { return one.id == part.child; });
    if (child == children.end())
        return;
    const Resource list = childOf(m_sheet.list, *child, m_row);
    if (QWidget *made = m_context.handmadePage(m_client, list)) {
        made->setMinimumHeight(fontMetrics().height() * 12);
        made->layout()->setContentsMargins({});
        return layout.addWidget(made);
    }
    auto *view = new PartView(m_client, list, child->title, m_context);
    connect(view, &PartView::carriedOut, m_story, &StoryView::read);
    if (const Door door {list.scope, part.opens}; m_context.canOpen(door))
        connect(view, &PartView::rowOpened, this, [this, door](const QJsonObject &row) {
            m_context.open({door.scope, door.resource, row, 0});
        });
    m_parts.emplace_back(part.child, view);
    layout.addWidget(view);
}

/// By the list of notes below the row, or by an action of the row itself.
void SheetPage::addNotes()
{
    if (!m_sheet.hasNotes)
        return;
    const auto rows = [this] { return QList<QJsonObject> {row()}; };
    for (const Child &child : m_sheet.list.children) {
        if (child.id != m_sheet.notes)
            continue;
        const Resource notes = childOf(m_sheet.list, child, m_row);
        return m_story->setNotes(m_client, notes, notes.actions.first(), m_context, rows);
    }
    for (const Action &action : m_sheet.list.actions) {
        if (action.id == u"note"_s)
            m_story->setNotes(m_client, m_sheet.list, action, m_context, rows);
    }
}

PartView *SheetPage::part(const QString &child) const
{
    for (const auto &[id, view] : m_parts) {
        if (id == child)
            return view;
    }
    return nullptr;
}

void SheetPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        refresh();
}

void SheetPage::refresh()
{
    m_error->hide();
    m_model.refresh();
    readNames();
    m_story->read();
    for (const auto &[id, view] : m_parts)
        view->read();
}

/// The first that fails is told; the others say what they can.
void SheetPage::ask(const Call &call, std::function<void(const QJsonValue &answer)> take)
{
    Request request = describe::request(m_sheet.list.scope, forRow(call, m_row));
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

void SheetPage::readNames()
{
    const Board people = m_sheet.board.value_or(crm::dealBoard());
    ask(*people.owners, [this, name = people.ownerName](const QJsonValue &answer) {
        for (const QJsonValue user : listOf(answer["data"]))
            m_people[format::toText(user["id"])] = name(user.toObject());
        m_story->setPeople(m_people);
        say();
    });
    if (!m_sheet.board)
        return;
    ask(m_sheet.board->sets, [this](const QJsonValue &answer) {
        for (const QJsonValue set : listOf(answer["data"])) {
            m_sets[format::toText(set["id"])] = set["name"].toString();
            for (const QJsonValue stage : listOf(set[m_sheet.board->stages]))
                m_stages[format::toText(stage["id"])] = stage["name"].toString();
        }
        m_story->setStages(m_stages);
        say();
    });
}

QJsonObject SheetPage::row() const
{
    return m_model.rowCount() > 0 ? m_model.rowAt(0) : m_row;
}

QString SheetPage::headline() const
{
    return m_headline->text();
}

QString SheetPage::cardLine() const
{
    const Board &board = *m_sheet.board;
    const Card card = cardOf(row(), m_sheet.list, board, QDateTime::currentDateTimeUtc());
    QString state;
    for (const Board::End &end : board.ends) {
        if (end.state == card.state)
            state = end.title;
    }
    Card late = card;
    late.isLate = state.isEmpty() && card.facts.isOverdue;
    QStringList parts {m_sets.value(card.set),
                       m_stages.value(card.stage),
                       state,
                       amountText(card),
                       m_people.value(card.owner),
                       state.isEmpty() ? daysText(card) : QString(),
                       dueText(late),
                       card.facts.line};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void SheetPage::say()
{
    const QJsonObject now = row();
    m_name->setText(format::harmlessLine(format::toText(valueAt(now, m_sheet.list.name))));
    m_actions->setSelection({now}, 1);
    const ApiError error = m_model.error();
    if (error.isSet() && m_error->isHidden()) {
        m_error->setVisible(true);
        m_error->show(error, {}, tr("&Try again"));
    }
    if (m_sheet.board)
        return m_headline->setText(format::harmlessLine(cardLine()));
    QStringList parts;
    for (const QString &key : m_sheet.headline) {
        for (const Column &column : m_sheet.list.columns) {
            const QJsonValue value = column.value ? column.value(now) : valueAt(now, column.key);
            if (column.key == key)
                parts << (column.refers ? m_people.value(format::toText(value))
                                        : format::display(value, column, now));
        }
    }
    parts.removeAll(QString());
    parts.removeAll(QString(format::nothing));
    m_headline->setText(format::harmlessLine(parts.join(u" · "_s)));
}

} // namespace pulsedeck
