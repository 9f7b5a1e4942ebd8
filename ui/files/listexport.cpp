// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/listexport.h"

#include "app/contract/contract.h"
#include "app/files/listtable.h"
#include "app/table/celloverlay.h"
#include "app/table/resourcemodel.h"
#include "app/values/format.h"
#include "ui/context/pagecontext.h"
#include "ui/files/fileexport.h"
#include "ui/files/inworker.h"
#include "ui/table/resourcetable.h"

#include <QSettings>

#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static const QString onlyLoadedKey = u"export/onlyLoaded"_s;

ListExport::ListExport(ResourceModel &model, ResourceTable &table, const Contract &contract,
                       PageContext &context, QWidget *page)
    : QObject(page), m_model(model), m_table(table), m_contract(contract), m_context(context), m_page(page)
{
    connect(&m_model, &ResourceModel::statusChanged, this, &ListExport::follow);
}

/// Of a filter that the service carries out what was chosen or typed; empty: nothing.
static QString chosenIn(const Filter &filter, const Call &call)
{
    const auto isLaid = [&call](const QVariantMap &values) {
        for (auto value = values.begin(); value != values.end(); ++value) {
            const QVariant asked = call.query.contains(value.key()) ? call.query[value.key()]
                                                                    : call.body[value.key()].toVariant();
            if (asked.toString() != value->toString())
                return false;
        }
        return !values.isEmpty();
    };
    for (qsizetype option = 1; option < filter.options.size(); ++option) {
        if (isLaid(filterValues(filter, option)))
            return filter.options.at(option).text;
    }
    if (!filter.options.isEmpty() || filter.parameter.isEmpty())
        return {};
    const QString typed = call.query.contains(filter.parameter)
        ? call.query[filter.parameter].toString()
        : call.body[filter.parameter].toVariant().toString();
    //: The title of a filter and what was typed there.
    return typed.isEmpty() ? QString() : ListExport::tr("%1 %2").arg(filter.title, typed);
}

/// "Contacts of Newsletter (Active)": with the row above, and with what the service was asked for.
QString ListExport::title() const
{
    const Resource &list = m_model.resource();
    QString title = list.title;
    const QString above =
        list.way.isEmpty() ? QString() : format::toText(valueAt(list.way.last().row, u"name"_s));
    if (!above.isEmpty() && !title.contains(above))
        //: %1 is a list, %2 the row that it belongs to: "Contacts of Newsletter".
        title = tr("%1 of %2").arg(title, above);
    QStringList chosen;
    for (const Filter &filter : list.filters)
        chosen << chosenIn(filter, m_model.call());
    chosen.removeAll(QString());
    //: %1 is a list, %2 what it was filtered by.
    return chosen.isEmpty() ? title : tr("%1 (%2)").arg(title, chosen.join(u", "_s));
}

void ListExport::offer(Rows rows, const QString &text)
{
    m_offered << rows;
    m_offeredWords << text;
}

/// The selection first, as somebody made it; one selected row is where the cursor stands.
void ListExport::offerRows()
{
    m_offered.clear();
    m_offeredWords.clear();
    const int selected = m_table.selectedRowCount();
    const int shown = m_model.rowCount();
    const int loaded = m_model.loadedCount();
    const auto offerSelected = [&] {
        offer(Rows::Selected, tr("The %Ln selected row(s)", nullptr, selected));
    };
    if (selected > 1)
        offerSelected();
    if (shown < loaded && m_model.isPartial())
        offer(Rows::Shown, tr("The %Ln row(s) that were found among those that are loaded", nullptr, shown));
    else if (shown < loaded)
        offer(Rows::Shown, tr("The %Ln row(s) that were found", nullptr, shown));
    offer(Rows::All, m_model.isPartial() ? allRows() : tr("All %Ln row(s)", nullptr, loaded));
    if (shown == loaded && m_model.isPartial())
        offer(Rows::Shown, tr("The %Ln row(s) that are loaded", nullptr, shown));
    if (selected == 1)
        offerSelected();
}

/// With what it takes to read the others.
QString ListExport::allRows() const
{
    const Resource &list = m_model.resource();
    const Operation *operation = list.list ? m_contract.find(list.scope, list.list->operation) : nullptr;
    const int size = operation ? qMax(2, operation->paging.pageSize) : 2;
    const qint64 left = m_model.total() - m_model.loadedCount();
    if (left <= 0)
        return tr("All rows: the others are read first, up to %Ln with a call", nullptr, size);
    const int calls = int(left / (size - 1)) + 1; // pages overlap by a row
    return tr("All %1 rows: the others are read first, with about %Ln call(s)", nullptr, calls)
        .arg(m_page->locale().toString(m_model.total()));
}

/// What somebody selected or searched for. Otherwise all: a part is what somebody wanted the last time.
int ListExport::firstChoice() const
{
    const bool wantedPart =
        m_offered.first() == Rows::All && m_context.uiState().value(onlyLoadedKey).toBool();
    return wantedPart ? qMax(0, int(m_offered.indexOf(Rows::Shown))) : 0;
}

void ListExport::ask()
{
    if (m_dialog && m_dialog->isVisible()) // one that was closed may still be about to go
        return;
    offerRows();
    const auto shown = int(m_table.shownColumns().size());
    const auto all = int(m_model.columns().size());
    const QStringList columns {tr("The %Ln shown column(s)", nullptr, shown),
                               tr("All %Ln column(s)", nullptr, all)};
    const CellOverlay *overlay = m_model.overlay();
    const QStringList values {tr("As you see them, with the changes that wait to be saved"),
                              tr("As SendPulse has them")};
    ExportDialog::Offer offer {title(), m_offeredWords, columns};
    offer.first = firstChoice();
    for (const Rows rows : std::as_const(m_offered)) {
        const bool isFound = rows == Rows::Shown && !m_model.search().isEmpty();
        if (isFound)
            offer.names << offer.title + u' ' + m_model.search();
        else
            //: Name of a file: %1 is a list of which some rows are in it.
            offer.names << (rows == Rows::All ? offer.title : tr("%1 (part)").arg(offer.title));
    }
    if (overlay && !overlay->keys().isEmpty())
        offer.values = values;
    m_dialog = new ExportDialog(offer, m_context.uiState(), m_page);
    connect(m_dialog, &ExportDialog::fileChosen, this,
            [this](const QString &path) { begin(*m_dialog, path); });
    m_dialog->open();
}

void ListExport::begin(const ExportDialog &dialog, const QString &path)
{
    const Rows rows = m_offered.at(dialog.rows());
    if (m_offered.first() == Rows::All && m_offered.contains(Rows::Shown) && rows != Rows::Selected)
        m_context.uiState().setValue(onlyLoadedKey, rows == Rows::Shown);
    const Wanted wanted {rows, dialog.columns() == 1, dialog.values() == 1, dialog.format(), path};
    if (wanted.rows != Rows::All || !m_model.isPartial())
        return write(wanted);
    // Reading may take minutes: whether the file can be written at all is known before.
    inWorker(
        this, [path] { return writingProblem(path); },
        [this, wanted](const QString &problem) {
            if (!problem.isEmpty())
                return sayNotWritten(wanted.path, problem, m_context);
            m_waiting = wanted;
            m_model.loadAll();
            follow();
        });
}

void ListExport::follow()
{
    if (!m_waiting || m_model.isLoading() || m_model.isArranging())
        return;
    const Wanted wanted = *m_waiting;
    m_waiting.reset();
    if (!m_model.isPartial())
        return write(wanted);
    m_context.say({.text = tr("The list was not read to its end. No file was written."),
                   .tone = Message::Tone::Warning,
                   .error = m_model.error()});
}

FileTable ListExport::snapshot(const Wanted &wanted) const
{
    QList<int> columns = m_table.shownColumns();
    if (wanted.allColumns) {
        columns.resize(m_model.columns().size());
        std::iota(columns.begin(), columns.end(), 0);
    }
    FileTable table = wanted.rows == Rows::Selected ? tableOf(m_model, columns, m_table.selectedRowNumbers())
                                                    : tableOf(m_model, columns);
    if (wanted.rows == Rows::Shown)
        table.order = m_model.shownRows();
    if (wanted.asRead)
        table.rows = m_model.answered().rows;
    table.whole = wanted.allColumns;
    return table;
}

void ListExport::write(const Wanted &wanted)
{
    const bool isWhole = wanted.rows == Rows::All;
    QString doubt;
    if (isWhole && m_model.pager().mayHaveGaps())
        doubt = tr("The list changed while it was read: rows may be missing.");
    else if (isWhole && m_model.age() != ResourceModel::Age::Fresh)
        doubt = tr("The rows were not read just now.");
    exportTable(snapshot(wanted), wanted.format, wanted.path, m_context, doubt);
}

} // namespace pulsedeck
