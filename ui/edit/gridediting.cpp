// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/gridediting.h"

#include "app/jobs/jobs.h"
#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/leftoutdialog.h"
#include "ui/edit/pastedblock.h"
#include "ui/edit/stagededit.h"
#include "ui/form/formdialog.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/table/resourcetable.h"
#include "ui/table/selectonly.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static const QKeySequence fillKeys(Qt::CTRL | Qt::Key_D);
static const QKeySequence setKeys(Qt::SHIFT | Qt::Key_F2);
static const QKeySequence removeKeys(Qt::CTRL | Qt::Key_Delete);

GridEditing::GridEditing(ResourceTable &table, ResourceModel &model, Client &client, PageContext &context)
    : QObject(&table), m_table(table), m_model(model), m_client(client), m_context(context)
{
    if (context.staging() && context.undo()
        && (cellAction(model.resource()) || removeAction(model.resource())))
        build();
    table.installEventFilter(this);
}

GridEditing::~GridEditing() = default;

void GridEditing::build()
{
    m_lay = std::make_unique<StagedLay>(*m_context.staging(), placeOf(m_model.resource()));
    m_stager = std::make_unique<RowStager>(m_model, *m_lay, m_client.contract(), *m_context.staging(),
                                           *m_context.undo());
    m_taker = std::make_unique<WishTaker>(*m_stager, m_model, *m_context.staging());
    if (Names *names = m_context.names()) {
        m_stager->useNames(*names);
        connect(names, &Names::listRead, m_taker.get(), &WishTaker::resume);
        connect(names, &Names::changed, this, &GridEditing::takeNames);
    }
    m_delegate = new EditDelegate([this](const QModelIndex &index) { return cellAt(index); }, this);
    if (m_context.names())
        m_delegate->useNames(*m_context.names());
    m_table.setItemDelegate(m_delegate);
    m_model.setOverlay(m_lay.get());
    connect(m_lay.get(), &StagedLay::changed, &m_model, &ResourceModel::tellOverlaid);
    connect(m_lay.get(), &StagedLay::removed, &m_model, &ResourceModel::dropRows);
    connect(m_delegate, &EditDelegate::given, this,
            [this](const QModelIndex &index, const QJsonValue &value) {
                const auto field = m_stager->fieldAt(index.row(), index.column());
                if (field && field->input == FormField::Input::Lines)
                    take({{.row = index.row(), .column = index.column(), .text = value.toString()}});
                else
                    take({{.row = index.row(), .column = index.column(), .value = value}});
            });
    connect(m_delegate, &EditDelegate::givenText, this,
            [this](const QModelIndex &index, const QString &text) {
                take({{.row = index.row(), .column = index.column(), .text = text}});
            });
    connect(m_delegate, &EditDelegate::closed, this, &GridEditing::goOn);
    connect(m_delegate, &EditDelegate::dropped, this, [this](const QString &complaint) {
        m_context.say(
            {.text = tr("What was typed was not taken. %1").arg(complaint), .tone = Message::Tone::Warning});
    });
    connect(&m_model, &ResourceModel::columnsChanged, this, &GridEditing::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_isPossible)
            follow();
    });
    connect(&m_model, &ResourceModel::statusChanged, this, [this] {
        if (m_model.age() == ResourceModel::Age::Fresh
            && std::exchange(m_readAt, m_model.readAt()) != m_model.readAt())
            m_lay->noteRead();
    });
    if (Jobs *jobs = m_context.jobs()) {
        connect(jobs, &Jobs::ended, this, [this] {
            if (const QStringList keys = m_lay->keysToRead(); !keys.isEmpty())
                emit saved(keys);
        });
    }
    follow();
}

/// While a cell is being changed.
void GridEditing::takeNames()
{
    CellEditor *editor = m_delegate->editor();
    const QModelIndex index = editor ? editor->index() : QModelIndex();
    const auto field = index.isValid() ? m_stager->fieldAt(index.row(), index.column()) : std::nullopt;
    if (field)
        editor->setNames(EditDelegate::inOneLine({*field}).field);
}

/// Which cells can be changed is known once there are rows and columns.
void GridEditing::follow()
{
    const QSet<QString> columns = m_stager->editableColumns();
    m_lay->setEditable(columns);
    m_table.setEditTriggers(columns.isEmpty()
                                ? QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers)
                                : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                    | QAbstractItemView::AnyKeyPressed);
    if (std::exchange(m_isPossible, !columns.isEmpty()) != m_isPossible)
        emit possibleChanged();
}

void GridEditing::hurry()
{
    if (m_taker)
        m_taker->hurry();
}

void GridEditing::noteRead(const QStringList &keys)
{
    if (m_lay)
        m_lay->noteRead(keys);
}

/// Nobody changes what could not be saved.
bool GridEditing::isRefused() const
{
    return isRefusedAsReadOnly(m_client, m_context);
}

std::optional<EditDelegate::Cell> GridEditing::cellAt(const QModelIndex &index) const
{
    if (isRefused())
        return {};
    const auto field = m_stager->fieldAt(index.row(), index.column());
    if (field)
        return EditDelegate::inOneLine({*field, m_model.columns().at(index.column()).kind, field->value});
    m_context.say({.text = m_stager->obstacle(index.row(), index.column())});
    return {};
}

/// Return goes down, Tab to the next cell that can be changed.
void GridEditing::goOn(const QModelIndex &index, CellEditor::Next next)
{
    m_table.setFocus(Qt::OtherFocusReason);
    if (!index.isValid() || next == CellEditor::Next::Stay)
        return;
    QModelIndex to = index.sibling(index.row() + 1, index.column());
    if (next != CellEditor::Next::Down) {
        const QList<int> columns = m_table.shownColumns();
        const int step = next == CellEditor::Next::Right ? 1 : -1;
        to = {};
        for (qsizetype at = columns.indexOf(index.column()) + step; at >= 0 && at < columns.size();
             at += step) {
            if (m_lay->canEdit(m_model.columns().at(columns.at(at)))) {
                to = index.siblingAtColumn(columns.at(at));
                break;
            }
        }
    }
    if (to.isValid())
        selectOnly(m_table, to);
}

bool GridEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !(m_delegate && m_delegate->editor()))
        return pressed(*static_cast<QKeyEvent *>(event)) || QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Hide)
        hurry();
    return QObject::eventFilter(watched, event);
}

bool GridEditing::pressed(const QKeyEvent &event)
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid())
        return false;
    const QKeySequence keys(event.keyCombination());
    if (keys == removeKeys && m_stager && m_stager->removal())
        remove();
    else if (!m_isPossible && (event.matches(QKeySequence::Paste) || keys == fillKeys || keys == setKeys))
        m_context.say({.text = tr("The cells of this list cannot be changed.")});
    else if (!m_isPossible)
        return false;
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (keys == fillKeys)
        fillDown();
    else if (keys == setKeys)
        askForAll();
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        clear();
    else if (event.key() == Qt::Key_F2 && !current.flags().testFlag(Qt::ItemIsEditable))
        m_context.say({.text = m_stager->obstacle(current.row(), current.column())});
    else
        return false;
    return true;
}

/// The selected rows, or the current one.
QList<int> GridEditing::rows() const
{
    const QList<int> selected = m_table.selectedRowNumbers();
    const QModelIndex current = m_table.currentIndex();
    return selected.isEmpty() && current.isValid() ? QList<int> {current.row()} : selected;
}

QString GridEditing::columnTitle() const
{
    const QModelIndex current = m_table.currentIndex();
    return current.isValid() ? m_model.columns().at(current.column()).title : QString();
}

void GridEditing::edit()
{
    m_table.edit(m_table.currentIndex());
}

void GridEditing::take(const QList<CellWish> &wishes, int beyond)
{
    m_taker->take(wishes, [this, beyond, all = wishes.size() + beyond](QList<LeftOut> left) {
        if (beyond > 0)
            left << LeftOut {.reason = tr("%Ln cell(s) lie beyond the last row or column.", nullptr, beyond),
                             .cells = beyond};
        tellLeftOut(left, all, m_context, &m_table);
    });
    if (m_taker->isWaiting())
        tellWaitingForNames(m_context);
}

/// The block lies over the cells from the current one on; one value fills all selected rows.
void GridEditing::paste()
{
    if (isRefused())
        return;
    const QList<QStringList> block = blockInClipboard(m_context);
    if (block.isEmpty())
        return;
    const QModelIndex current = m_table.currentIndex();
    const QList<int> columns = m_table.shownColumns();
    const qsizetype first = columns.indexOf(current.column());
    QList<CellWish> wishes;
    if (block.size() == 1 && block.first().size() == 1) {
        for (const int row : rows())
            wishes << CellWish {.row = row, .column = current.column(), .text = block.first().first()};
        return take(wishes);
    }
    int beyond = 0;
    for (qsizetype line = 0; line < block.size(); ++line) {
        for (qsizetype at = 0; at < block.at(line).size(); ++at) {
            const qsizetype row = current.row() + line;
            if (row >= m_model.rowCount() || first + at >= columns.size()) {
                ++beyond;
                continue;
            }
            wishes << CellWish {
                .row = int(row), .column = columns.at(first + at), .text = block.at(line).at(at)};
        }
    }
    take(wishes, beyond);
}

void GridEditing::fillDown()
{
    if (isRefused())
        return;
    const QList<int> targets = rows();
    m_taker->fillDown(
        targets, m_table.currentIndex().column(),
        [this](const QString &why) { m_context.say({.text = why}); },
        [this, all = targets.size()](const QList<LeftOut> &left) {
            tellLeftOut(left, qMax<qsizetype>(1, all - 1), m_context, &m_table);
        });
}

void GridEditing::clear()
{
    if (isRefused())
        return;
    QList<CellWish> wishes;
    for (const int row : rows())
        wishes << CellWish {.row = row, .column = m_table.currentIndex().column()};
    take(wishes);
}

void GridEditing::remove()
{
    if (isRefused())
        return;
    const QList<int> wanted = rows();
    m_taker->remove(wanted, [this, all = wanted.size()](const QList<LeftOut> &left) {
        tellKept(left, all, m_context, &m_table);
    });
}

void GridEditing::askForAll()
{
    if (isRefused())
        return;
    const QList<int> selected = rows();
    const int column = m_table.currentIndex().column();
    auto field = m_stager->fieldAt(selected.value(0), column);
    if (!field)
        return m_context.say({.text = m_stager->obstacle(selected.value(0), column)});
    field->stored = false;
    field->required = false;
    field->value = QJsonValue(QJsonValue::Undefined);
    auto *dialog =
        new FormDialog(tr("Set “%1” in %Ln row(s)", nullptr, int(selected.size())).arg(field->title),
                       {.text = tr("Set")}, &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setForm({*field});
    connect(dialog, &FormDialog::filled, this, [this, dialog, key = field->key] {
        const QJsonValue value = dialog->values()[key];
        dialog->accept();
        fillAll(value);
    });
    dialog->open();
}

void GridEditing::fillAll(const QJsonValue &value)
{
    QList<CellWish> wishes;
    for (const int row : rows())
        wishes << CellWish {.row = row, .column = m_table.currentIndex().column(), .value = value};
    take(wishes);
}

void GridEditing::addTo(QMenu &menu)
{
    const QList<int> selected = rows();
    if (!m_lay || selected.isEmpty() || !m_table.currentIndex().isValid())
        return;
    const auto add = [&](const QString &text, const QKeySequence &keys, void (GridEditing::*run)()) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    menu.addSeparator();
    if (m_isPossible) {
        const bool canEdit = m_table.currentIndex().flags().testFlag(Qt::ItemIsEditable);
        const QString title = withoutMnemonics(columnTitle());
        add(tr("Change “%1”").arg(title), Qt::Key_F2, &GridEditing::edit)->setEnabled(canEdit);
        add(tr("Set “%1” in %Ln row(s)…", nullptr, int(selected.size())).arg(title), setKeys,
            &GridEditing::askForAll)
            ->setEnabled(canEdit);
        add(tr("Fill down"), fillKeys, &GridEditing::fillDown)->setEnabled(canEdit);
        add(tr("Empty “%1”").arg(title), Qt::Key_Delete, &GridEditing::clear)->setEnabled(canEdit);
        add(tr("Paste cells"), QKeySequence::Paste, &GridEditing::paste);
    }
    if (m_stager->removal())
        add(tr("Delete with the other changes"), removeKeys, &GridEditing::remove)
            ->setIcon(icon(u"delete"_s));
    const bool isAnyStaged = std::any_of(
        selected.begin(), selected.begin() + qMin<qsizetype>(selected.size(), 1000), [this](int row) {
            return m_lay->find(m_model.index(row, 0).data(ResourceModel::KeyRole).toString());
        });
    if (isAnyStaged)
        add(tr("Discard the changes of %Ln row(s)", nullptr, int(selected.size())), {},
            &GridEditing::takeBack);
}

void GridEditing::takeBack()
{
    m_taker->takeBack(rows());
}

} // namespace pulsedeck
