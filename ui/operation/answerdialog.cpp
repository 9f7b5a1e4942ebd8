// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/answerdialog.h"

#include "app/contract/json.h"
#include "app/operations/curl.h"
#include "app/scopes/scopes.h"
#include "app/table/resourcemodel.h"
#include "app/values/convert.h"
#include "app/values/leaving.h"
#include "ui/chart/chartfile.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/operation/answermodel.h"
#include "ui/operation/operationhead.h"
#include "ui/page/detailsview.h"
#include "ui/table/celldelegate.h"
#include "ui/table/kindlook.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

/// More than this is saved, not shown: a text edit takes seconds for it.
constexpr qsizetype mostShownJson = 1024LL * 1024;

bool isEmptyIn(const QJsonArray &rows, const Column &column)
{
    return std::all_of(rows.begin(), rows.end(), [&column](const QJsonValue &row) {
        const QJsonObject object = row.toObject();
        const QJsonValue value = column.value ? column.value(object) : valueAt(object, column.key);
        return value.isUndefined() || value.isNull();
    });
}

/// What is no record stands alone under `value` in an answer's rows.
bool areRows(const QJsonValue &list, const Resource &resource)
{
    const QJsonArray rows = list.toArray();
    return list.isArray() && std::all_of(rows.begin(), rows.end(), [&resource](const QJsonValue &row) {
               const QStringList keys = row.toObject().keys();
               return row.isObject() && (resource.key == "value"_L1 || keys != QStringList {u"value"_s});
           });
}

/// Where a page shows the same list, its columns say more than names of fields can.
operations::Answer described(operations::Answer answer, const Operation &operation, const QJsonValue &json)
{
    for (const Resource &resource : resourcesOf(operation.scope)) {
        if (!resource.list || resource.list->operation != operation.id)
            continue;
        const QJsonValue found = resource.rowsOf ? resource.rowsOf(json) : answer.rows;
        if (!areRows(found, resource))
            continue; // the names of its fields say more of what it is
        const QJsonArray rows = found.toArray();
        answer.isList = true;
        answer.rows = {};
        for (const auto &row : rows)
            answer.rows << normalised(row.toObject(), resource);
        answer.columns = resource.columns;
        // What only a second call tells is not in this answer.
        if (resource.supplement)
            answer.columns.removeIf(
                [&answer](const Column &column) { return isEmptyIn(answer.rows, column); });
    }
    return answer;
}

} // namespace

AnswerDialog::AnswerDialog(Client &client, const Operation &operation, const Request &request,
                           const Reply &reply, bool isForDevelopers, QWidget *window)
    : QDialog(window), m_client(client), m_operation(operation), m_request(request), m_reply(reply),
      m_isForDevelopers(isForDevelopers), m_views(new QTabWidget), m_error(new ErrorBox)
{
    m_reply.json = operations::withoutSecrets(reply.json);
    m_answer = described(operations::readAnswer(operation, m_reply.json), operation, m_reply.json);
    setObjectName(u"answer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(factOf(operation.scope, operation.id).name);
    build();
    resize(qMin(window->width() - 80, 980), qMin(window->height() - 80, 640));
}

void AnswerDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(windowTitle(), 1.25));
    layout->addWidget(new OperationHead(m_operation, m_isForDevelopers));
    layout->addWidget(textLabel(summary()));
    layout->addWidget(m_error);
    m_error->hide();
    m_views->setDocumentMode(true);
    if (m_answer.isList && !m_answer.rows.isEmpty())
        addTable();
    if (!m_answer.record.isEmpty())
        addFields();
    if (!m_reply.json.isUndefined())
        addJson();
    layout->addWidget(m_views, 1);
    m_views->setVisible(m_views->count() > 0);
    auto *buttons = new QHBoxLayout;
    addButtons(*buttons);
    layout->addLayout(buttons);
}

QString AnswerDialog::summary() const
{
    if (!m_reply.bytes.isEmpty())
        return tr("The service answered with a file of %1. Save it to look at it.")
            .arg(locale().formattedDataSize(m_reply.bytes.size()));
    if (m_reply.json.isUndefined() || m_reply.json.isNull())
        return tr("Done. The service answered %1 without any words.").arg(m_reply.status);
    if (m_answer.isList && m_answer.rows.isEmpty())
        return tr("Done. There is nothing in the list.");
    if (m_answer.isList)
        return tr("%Ln row(s).", nullptr, int(m_answer.rows.size()));
    return m_operation.changes ? tr("Done. This is what the service answered.")
                               : tr("This is what the service answered.");
}

void AnswerDialog::addTable()
{
    auto *table = new QTableView;
    auto *sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(new AnswerModel(m_answer, table));
    sorted->setSortRole(ResourceModel::RawRole);
    sorted->setSortLocaleAware(true);
    table->setModel(sorted);
    table->setItemDelegate(new CellDelegate(table));
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setAccessibleName(tr("Rows of the answer"));
    for (int column = 0; column < m_answer.columns.size(); ++column) {
        const int usual = usualWidth(m_answer.columns.at(column), fontMetrics());
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, qBound(60, table->columnWidth(column) + 12, qMax(usual, 240)));
        table->setColumnHidden(column, m_answer.columns.at(column).hidden);
    }
    auto *copy = new QAction(tr("&Copy rows"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this, table] { copyRows(*table); });
    //: How an answer is shown
    m_views->addTab(table, tr("Table"));
}

/// Tab-separated, titles first, as the tables of pages do it.
void AnswerDialog::copyRows(const QTableView &table) const
{
    const QAbstractItemModel &model = *table.model();
    QStringList head;
    for (int column = 0; column < model.columnCount(); ++column)
        head << leaving::textCell(model.headerData(column, Qt::Horizontal).toString());
    QList<QStringList> lines {head};
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << row.siblingAtColumn(column).data(AnswerModel::CellRole).toString();
        lines << cells;
    }
    QGuiApplication::clipboard()->setText(leaving::tabbed(lines));
}

void AnswerDialog::addFields()
{
    Resource described;
    described.scope = m_operation.scope;
    described.columns = m_answer.isList ? operations::columnsOf({m_answer.record}) : m_answer.columns;
    auto *fields = new DetailsView(m_client, described);
    fields->setRow(m_answer.record);
    m_views->addTab(fields, m_answer.isList ? tr("Besides") : tr("Fields"));
}

void AnswerDialog::addJson()
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("The answer as JSON"));
    const QByteArray json = writeJson(m_reply.json, QJsonDocument::Indented);
    text->setPlainText(format::harmless(QString::fromUtf8(json.left(mostShownJson))));
    if (json.size() > mostShownJson)
        text->appendPlainText(tr("… and %1 more. Save the answer to see all of it.")
                                  .arg(locale().formattedDataSize(json.size() - mostShownJson)));
    m_views->addTab(text, u"JSON"_s);
}

void AnswerDialog::addButtons(QHBoxLayout &buttons)
{
    const auto add = [this, &buttons](const QString &iconName, const QString &text, auto slot) {
        auto *button = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons.addWidget(button);
        return button;
    };
    if (m_isForDevelopers)
        add(u"copy"_s, tr("Copy as c&URL"), [this] {
            QGuiApplication::clipboard()->setText(
                operations::curlOf(m_request, m_operation, m_client.service()));
        });
    add(u"export"_s, tr("&Save answer…"), &AnswerDialog::save);
    buttons.addStretch();
    QPushButton *change = add({}, tr("C&hange values…"), [this] {
        emit changeWanted();
        close();
    });
    change->setObjectName(u"change"_s);
    add({}, tr("Clos&e"), &QDialog::close);
}

void AnswerDialog::save()
{
    const bool isFile = !m_reply.bytes.isEmpty();
    auto *dialog = new QFileDialog(this, tr("Save answer"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(windowTitle() + (isFile ? QString() : u".json"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isFile](const QString &path) {
        const auto bytes = [bytes = m_reply.bytes, json = m_reply.json, isFile] {
            return isFile ? bytes : writeJson(json, QJsonDocument::Indented);
        };
        writeFile(path, bytes, this, [this](const QString &problem) {
            problem.isEmpty() ? m_error->hide() : m_error->show(problem);
        });
    });
    dialog->open();
}

} // namespace pulsedeck
