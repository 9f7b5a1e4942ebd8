// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/addedrows.h"

#include "app/operations/picks.h"
#include "app/scopes/scopes.h"
#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/addedmodel.h"
#include "ui/edit/leftoutdialog.h"
#include "ui/edit/pastedblock.h"
#include "ui/edit/stagededit.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/table/plaintable.h"
#include "ui/table/selectonly.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// More of them are scrolled.
static constexpr int mostShown = 6;
static constexpr int lettersAColumn = 22;
static constexpr int lettersAtFirst = 32;
static const QKeySequence removeKeys(Qt::CTRL | Qt::Key_Delete);

AddedRows::AddedRows(const ResourceModel &list, Client &client, PageContext &context, QWidget *parent)
    : QWidget(parent), m_list(list), m_client(client), m_context(context), m_title(headingLabel({}, 1)),
      m_table(plainTable(nullptr, {}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    m_table->setObjectName(u"addedRows"_s);
    m_table->setAccessibleName(tr("Rows to be added"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    hide();
    const Resource &resource = list.resource();
    const Action *action = newRowAction(resource);
    // What sends messages is done with a form and a question, not in passing.
    if (context.staging() && context.undo() && action
        && factOf(resource.scope, action->operation).effect == Effect::Changes)
        build();
}

AddedRows::~AddedRows()
{
    m_table->setModel(nullptr);
}

void AddedRows::hurry()
{
    if (m_maker)
        m_maker->hurry();
}

void AddedRows::build()
{
    m_model = std::make_unique<AddedModel>(*m_context.staging(), placeOf(m_list.resource()));
    m_model->setFields(fields());
    if (m_model->fields().isEmpty())
        return m_model.reset();
    m_maker = std::make_unique<RowMaker>(m_list, *m_model, *m_context.staging(), *m_context.undo());
    if (Names *names = m_context.names()) {
        m_maker->useNames(*names);
        connect(names, &Names::changed, this, &AddedRows::takeNames);
    }
    m_delegate = new EditDelegate([this](const QModelIndex &index) { return cellAt(index); }, this);
    if (m_context.names())
        m_delegate->useNames(*m_context.names());
    m_table->setModel(m_model.get());
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setFixedWidth(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * lettersAColumn);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * lettersAtFirst);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_delegate, &EditDelegate::given, this,
            [this](const QModelIndex &index, const QJsonValue &value) {
                CellWish wish {.row = index.row(), .column = index.column(), .value = value};
                if (m_model->fields().at(index.column()).input == FormField::Input::Lines)
                    wish = {.row = index.row(), .column = index.column(), .text = value.toString()};
                take({wish});
            });
    connect(m_delegate, &EditDelegate::givenText, this,
            [this](const QModelIndex &index, const QString &text) {
                take({{.row = index.row(), .column = index.column(), .text = text}});
            });
    connect(m_delegate, &EditDelegate::closed, this, &AddedRows::goOn);
    connect(m_delegate, &EditDelegate::dropped, this, [this](const QString &complaint) {
        m_context.say(
            {.text = tr("What was typed was not taken. %1").arg(complaint), .tone = Message::Tone::Warning});
    });
    connect(m_model.get(), &AddedModel::countChanged, this, [this] {
        m_isBegun &= m_model->count() > 0 || m_table->hasFocus();
        follow();
    });
    connect(m_model.get(), &AddedModel::made, this, &AddedRows::made, Qt::QueuedConnection);
    connect(&m_list, &ResourceModel::columnsChanged, this, [this] { m_model->setFields(fields()); });
    follow();
}

/// Columns of the list that only the service knows are cells of the rows, too. Ids are typed by their names.
QList<FormField> AddedRows::fields() const
{
    const Resource &resource = m_list.resource();
    const Action &action = *newRowAction(resource);
    QList<FormField> fields = newRowFields(action, m_list.columns(), resource.scope, m_client.contract());
    for (const QString &operation : QStringList(action.operation) + action.moreOperations)
        fields = operations::withPicks(fields, factOf(resource.scope, operation), resourcesOf);
    return m_context.names() ? m_context.names()->over(fields) : fields;
}

/// While a cell is being changed, too.
void AddedRows::takeNames()
{
    m_model->setNames(fields());
    CellEditor *editor = m_delegate->editor();
    if (editor && editor->index().isValid())
        editor->setNames(EditDelegate::inOneLine({m_model->fields().at(editor->index().column())}).field);
}

void AddedRows::begin()
{
    if (isRefusedAsReadOnly(m_client, m_context))
        return;
    m_isBegun = true;
    follow();
    m_table->setFocus(Qt::ShortcutFocusReason);
    selectOnly(*m_table, m_model->index(m_model->count(), 0));
}

void AddedRows::follow()
{
    setVisible(m_isBegun || m_model->count() > 0);
    m_title->setText(m_model->count() > 0 ? tr("%Ln row(s) to be added", nullptr, m_model->count())
                                          : tr("Rows to be added"));
    m_table->setAccessibleName(m_title->text());
    fitHeight();
}

void AddedRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void AddedRows::fitHeight()
{
    if (!m_model)
        return;
    const int rows = qMin(m_model->rowCount(), mostShown);
    const bool isWide = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    const int bar = isWide ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + bar
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth());
}

std::optional<EditDelegate::Cell> AddedRows::cellAt(const QModelIndex &index) const
{
    if (isRefusedAsReadOnly(m_client, m_context))
        return {};
    if (m_maker->isBusy()) { // the empty row is about to be another one
        const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
        m_context.say(
            {.text = tr("What was pasted is still being taken. Type here once its rows have come, or "
                        "take it back with %1.")
                         .arg(keys)});
        return {};
    }
    const StagedRow *row = m_model->find(index.row());
    if (row && row->state == StagedRow::State::Sending) {
        m_context.say({.text = tr("This row is being added just now.")});
        return {};
    }
    FormField field = m_model->fields().at(index.column());
    field.required = false;
    return EditDelegate::inOneLine({field, field.kind, m_model->value(index)});
}

/// Return goes down, Tab from cell to cell and from the last one to the next row.
void AddedRows::goOn(const QModelIndex &index, CellEditor::Next next)
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (next != CellEditor::Next::Stay)
        step(index, next);
}

/// Whether there is a cell to go to.
bool AddedRows::step(const QModelIndex &from, CellEditor::Next next)
{
    const int columns = m_model->columnCount();
    int cell = from.row() * columns + from.column();
    cell += next == CellEditor::Next::Down ? columns : next == CellEditor::Next::Right ? 1 : -1;
    const QModelIndex to = m_model->index(cell / columns, cell % columns);
    if (!from.isValid() || cell < 0 || !to.isValid())
        return false;
    selectOnly(*m_table, to);
    return true;
}

bool AddedRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_delegate->editor())
        return pressed(*static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Hide)
        hurry();
    return QWidget::eventFilter(watched, event);
}

bool AddedRows::pressed(const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Tab && event.modifiers() == Qt::NoModifier)
        return step(m_table->currentIndex(), CellEditor::Next::Right);
    if (event.key() == Qt::Key_Backtab)
        return step(m_table->currentIndex(), CellEditor::Next::Left);
    if (event.key() == Qt::Key_Escape)
        leave();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (QKeySequence(event.keyCombination()) == removeKeys)
        m_maker->remove(rows());
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        clear();
    else if (isReturn && m_table->currentIndex().isValid())
        m_table->edit(m_table->currentIndex());
    else
        return false;
    return true;
}

void AddedRows::leave()
{
    hurry();
    m_isBegun = false;
    emit left();
    follow();
}

/// The selected rows, or the current one.
QList<int> AddedRows::rows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    const QModelIndex current = m_table->currentIndex();
    return rows.isEmpty() && current.isValid() ? QList<int> {current.row()} : rows;
}

/// The block lies over the cells from the current one on, and makes as many rows as it needs.
void AddedRows::paste()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || isRefusedAsReadOnly(m_client, m_context))
        return;
    const QList<QStringList> block = blockInClipboard(m_context);
    QList<CellWish> wishes;
    int beyond = 0;
    for (int line = 0; line < block.size(); ++line) {
        for (int at = 0; at < block.at(line).size(); ++at) {
            if (current.column() + at < m_model->columnCount())
                wishes << CellWish {.row = current.row() + line,
                                    .column = current.column() + at,
                                    .text = block.at(line).at(at)};
            else
                ++beyond;
        }
    }
    take(wishes, beyond);
}

void AddedRows::clear()
{
    QList<CellWish> wishes;
    for (const int row : rows()) {
        if (m_model->find(row))
            wishes << CellWish {.row = row, .column = m_table->currentIndex().column()};
    }
    take(wishes);
}

void AddedRows::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &keys, auto run) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(tr("Change this cell"), Qt::Key_F2, [this] { m_table->edit(m_table->currentIndex()); });
    add(tr("Paste cells"), QKeySequence::Paste, &AddedRows::paste);
    const QList<int> chosen = rows();
    const bool isAny =
        std::any_of(chosen.begin(), chosen.end(), [this](int row) { return m_model->find(row); });
    QAction *remove = add(tr("Do not add these rows"), removeKeys, [this] { m_maker->remove(rows()); });
    remove->setIcon(icon(u"delete"_s));
    remove->setEnabled(isAny);
    menu->popup(where);
}

void AddedRows::take(const QList<CellWish> &wishes, int beyond)
{
    m_maker->take(wishes, [this, beyond, all = wishes.size() + beyond](QList<LeftOut> left) {
        if (beyond > 0)
            left << LeftOut {.reason = tr("%Ln cell(s) lie beyond the last column.", nullptr, beyond)};
        tellLeftOut(left, all, m_context, this);
    });
    if (m_maker->isWaiting())
        tellWaitingForNames(m_context);
}

} // namespace pulsedeck
