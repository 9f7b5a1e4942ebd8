// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/factsheet.h"

#include "app/jobs/jobs.h"
#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/leftoutdialog.h"
#include "ui/edit/stagededit.h"
#include "ui/table/selectonly.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTransposeProxyModel>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// Columns as lines. All of them begin at the left, numbers too: there is nothing to compare them with.
class Lines : public QTransposeProxyModel {
public:
    using QTransposeProxyModel::QTransposeProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::TextAlignmentRole ? leading() : QTransposeProxyModel::data(index, role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return role == Qt::TextAlignmentRole ? leading()
                                             : QTransposeProxyModel::headerData(section, orientation, role);
    }

private:
    static QVariant leading() { return int(Qt::AlignLeading | Qt::AlignVCenter); }
};

} // namespace

FactSheet::FactSheet(ResourceModel &model, Client &client, PageContext &context, QWidget *parent)
    : QTableView(parent), m_model(model), m_client(client), m_context(context)
{
    auto *lines = new Lines(this);
    lines->setSourceModel(&model);
    setModel(lines);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(tr("Values"));
    connect(&model, &ResourceModel::columnsChanged, this, &QWidget::updateGeometry);
    if (context.staging() && context.undo() && cellAction(model.resource()))
        build();
}

FactSheet::~FactSheet()
{
    hurry();
}

/// What waits for names is taken now: the row is about to go.
void FactSheet::hurry()
{
    if (m_taker)
        m_taker->hurry();
}

void FactSheet::hideEvent(QHideEvent *event)
{
    hurry();
    QTableView::hideEvent(event);
}

void FactSheet::build()
{
    m_lay = std::make_unique<StagedLay>(*m_context.staging(), placeOf(m_model.resource()));
    m_stager = std::make_unique<RowStager>(m_model, *m_lay, m_client.contract(), *m_context.staging(),
                                           *m_context.undo());
    m_taker = std::make_unique<WishTaker>(*m_stager, m_model, *m_context.staging());
    if (Names *names = m_context.names()) {
        m_stager->useNames(*names);
        connect(names, &Names::listRead, m_taker.get(), &WishTaker::resume);
        connect(names, &Names::changed, this, &FactSheet::takeNames);
    }
    m_delegate = new EditDelegate([this](const QModelIndex &fact) { return cellAt(fact); }, this);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setToolTip(tr("Double click or F2 changes a value; it waits to be saved."));
    m_model.setOverlay(m_lay.get());
    connect(m_lay.get(), &StagedLay::changed, &m_model, &ResourceModel::tellOverlaid);
    connect(m_lay.get(), &StagedLay::removed, &m_model, &ResourceModel::refresh); // whoever shows it says so
    if (m_context.names())
        m_delegate->useNames(*m_context.names());
    connect(m_delegate, &EditDelegate::given, this, [this](const QModelIndex &fact, const QJsonValue &value) {
        const QModelIndex cell = cellOf(fact);
        const auto field = m_stager->fieldAt(cell.row(), cell.column());
        if (field && field->input == FormField::Input::Lines)
            take(fact, {.text = value.toString()});
        else
            take(fact, {.value = value});
    });
    connect(m_delegate, &EditDelegate::givenText, this,
            [this](const QModelIndex &fact, const QString &text) { take(fact, {.text = text}); });
    connect(m_delegate, &EditDelegate::closed, this, &FactSheet::goOn);
    connect(m_delegate, &EditDelegate::dropped, this, [this](const QString &complaint) {
        m_context.say(
            {.text = tr("What was typed was not taken. %1").arg(complaint), .tone = Message::Tone::Warning});
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FactSheet::follow);
    connect(&m_model, &ResourceModel::columnsChanged, this, &FactSheet::follow);
    connect(&m_model, &ResourceModel::statusChanged, this, [this] {
        if (m_model.age() == ResourceModel::Age::Fresh
            && std::exchange(m_readAt, m_model.readAt()) != m_model.readAt())
            m_lay->noteRead();
    });
    if (Jobs *jobs = m_context.jobs()) {
        connect(jobs, &Jobs::ended, this, [this] {
            if (!m_lay->keysToRead().isEmpty())
                m_model.refresh();
        });
    }
}

/// While a value is being changed.
void FactSheet::takeNames()
{
    CellEditor *editor = m_delegate->editor();
    const QModelIndex cell = editor && editor->index().isValid() ? cellOf(editor->index()) : QModelIndex();
    if (const auto field = cell.isValid() ? m_stager->fieldAt(cell.row(), cell.column()) : std::nullopt)
        editor->setNames(EditDelegate::inOneLine({*field}).field);
}

/// Which values can be changed is known once there is a row.
void FactSheet::follow()
{
    m_lay->setEditable(m_stager->editableColumns());
}

QModelIndex FactSheet::factOf(const QString &key) const
{
    for (int at = 0; at < m_model.columns().size(); ++at) {
        if (m_model.columns().at(at).key == key)
            return model()->index(at, 0);
    }
    return {};
}

QModelIndex FactSheet::cellOf(const QModelIndex &fact) const
{
    return static_cast<const QTransposeProxyModel *>(model())->mapToSource(fact);
}

std::optional<EditDelegate::Cell> FactSheet::cellAt(const QModelIndex &fact) const
{
    const QModelIndex cell = cellOf(fact);
    if (isRefusedAsReadOnly(m_client, m_context))
        return {};
    if (const auto field = m_stager->fieldAt(cell.row(), cell.column()))
        return EditDelegate::inOneLine({*field, m_model.columns().at(cell.column()).kind, field->value});
    m_context.say({.text = m_stager->obstacle(cell.row(), cell.column())});
    return {};
}

void FactSheet::take(const QModelIndex &fact, CellWish wish)
{
    const QModelIndex cell = cellOf(fact);
    wish.row = cell.row();
    wish.column = cell.column();
    m_taker->take({wish}, [this](const QList<LeftOut> &left) { tellLeftOut(left, 1, m_context, this); });
    if (m_taker->isWaiting())
        tellWaitingForNames(m_context);
}

void FactSheet::goOn(const QModelIndex &fact, CellEditor::Next next)
{
    setFocus(Qt::OtherFocusReason);
    const int step = next == CellEditor::Next::Stay ? 0 : next == CellEditor::Next::Left ? -1 : 1;
    if (const QModelIndex to = fact.siblingAtRow(fact.row() + step); to.isValid())
        selectOnly(*this, to);
}

void FactSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().flags().testFlag(Qt::ItemIsEditable) && state() != EditingState)
        return edit(currentIndex());
    const QModelIndex cell = cellOf(currentIndex());
    if (event->key() == Qt::Key_F2 && m_stager && cell.isValid()
        && !m_lay->canEdit(m_model.columns().at(cell.column())))
        return m_context.say({.text = m_stager->obstacle(cell.row(), cell.column())});
    QTableView::keyPressEvent(event);
}

/// The titles leave room for the values in a narrow pane.
void FactSheet::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    verticalHeader()->setFixedWidth(qMin(fontMetrics().averageCharWidth() * 22, width() * 9 / 20));
}

QSize FactSheet::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50,
            int(m_model.columns().size()) * verticalHeader()->defaultSectionSize() + 2};
}

QSize FactSheet::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 22, sizeHint().height()};
}

} // namespace pulsedeck
