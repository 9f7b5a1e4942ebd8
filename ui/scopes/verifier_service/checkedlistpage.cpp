// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/verifier_service/checkedlistpage.h"

#include "app/desks/outcomes.h"
#include "app/files/fileformat.h"
#include "app/scopes/verifier_service/checking.h"
#include "app/values/format.h"
#include "ui/action/actionrunner.h"
#include "ui/context/pagecontext.h"
#include "ui/files/inworker.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/page/listpage.h"
#include "ui/page/outcomecolumn.h"
#include "ui/scopes/verifier_service/checkdeeds.h"
#include "ui/table/resourcetable.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using verifier_service::CheckedAddress;

static const QString workId = u"verifier report"_s;

/// In this folder the actions are buttons of the page.
static Resource withoutActions(Resource resource)
{
    resource.actions.clear();
    return resource;
}

static CheckedAddress addressOf(const QString &address, const QJsonValue &status)
{
    CheckedAddress one {.address = address, .status = int(format::toInteger(status).value_or(0))};
    one.state = one.status > 0 ? CheckedAddress::State::Checked : CheckedAddress::State::Unchecked;
    return one;
}

CheckedListPage *CheckedListPage::make(Client &client, const Resource &addresses, PageContext &context)
{
    return context.jobs() ? new CheckedListPage(client, addresses, context) : nullptr;
}

CheckedListPage::CheckedListPage(Client &client, const Resource &addresses, PageContext &context)
    : m_client(client), m_context(context), m_addresses(addresses), m_file(client),
      m_list(new ListPage(client, withoutActions(addresses), context)), m_words(textLabel()),
      m_all(new QPushButton(tr("Read a&ll of them"))),
      m_report(new QPushButton(icon(u"export"_s), tr("Repor&t as a file…"))),
      m_deeds(new CheckDeeds(client,
                             {.chosen = [this] { return chosen(); },
                              .shown = [this] { return m_shown; },
                              .isFiltered = [this] { return m_isFiltered; },
                              .hasFile = true},
                             context))
{
    setAccessibleName(addresses.title);
    m_list->setTitleShown(false); // the trail has it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &CheckedListPage::count);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_list->model(), &ResourceModel::statusChanged, this, soon);
    connect(&m_list->model(), &QAbstractItemModel::layoutChanged, this, soon);
    connect(&m_list->model(), &QAbstractItemModel::modelReset, this, soon);
    connect(m_list->table().selectionModel(), &QItemSelectionModel::selectionChanged, m_deeds,
            &CheckDeeds::follow);
    connect(m_all, &QPushButton::clicked, &m_list->model(), &ResourceModel::loadAll);
    connect(m_report, &QPushButton::clicked, this, &CheckedListPage::makeReport);
    connect(&m_file, &ReportFile::finished, this, &CheckedListPage::reportEnded);
    connect(m_list, &ListPage::comparisonWanted, this, &RoomPage::comparisonWanted);
    connect(m_list, &ListPage::rowOpened, this, &RoomPage::rowOpened);
    connect(m_list, &ListPage::resourceOpened, this, &RoomPage::resourceOpened);
    follow();
}

QWidget *CheckedListPage::makeHead()
{
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(16, 12, 16, 0);
    lines->setSpacing(8);
    auto *words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_all);
    words->addWidget(m_report);
    lines->addLayout(words);
    lines->addWidget(m_deeds);
    for (QPushButton *button : {m_all, m_report})
        button->setAutoDefault(false);
    return head;
}

/// What is shown, packed rows read in a worker: a list may be long. Of a list that is not whole nothing is
/// said, and nothing done but with selected rows.
void CheckedListPage::count()
{
    const ResourceModel &model = m_list->model();
    const int round = ++m_counts;
    if (model.isPartial() || model.isLoading() || model.isArranging()) {
        m_shown.clear();
        return follow();
    }
    const QList<int> places = model.shownRows();
    m_isFiltered = places.size() < model.loadedCount();
    inWorker(
        this,
        [rows = model.answered().rows, places] {
            QList<CheckedAddress> shown;
            shown.reserve(places.size());
            for (const int place : places)
                shown << addressOf(rows.value(place, u"email_address"_s).toString(),
                                   rows.value(place, u"status"_s));
            return shown;
        },
        [this, round](const QList<CheckedAddress> &shown) {
            if (round != m_counts)
                return;
            m_shown = shown;
            noteOutcomes();
            follow();
        });
}

/// So that other lists can show them.
void CheckedListPage::noteOutcomes()
{
    QHash<QString, int> known;
    for (const CheckedAddress &one : m_shown) {
        if (one.isChecked())
            known[one.address] = one.status;
    }
    Outcomes *outcomes = m_isFiltered || known.isEmpty() ? nullptr : outcomesOf(m_context);
    if (outcomes && std::exchange(m_noted, known) != known)
        outcomes->noteList(m_addresses.list->query.value(u"id"_s).toLongLong(), known);
}

void CheckedListPage::follow()
{
    const ResourceModel &model = m_list->model();
    const bool isPartial = model.isPartial() && model.loadedCount() > 0;
    if (isPartial && model.total() > 0)
        m_words->setText(
            tr("%1 of %2 addresses are read. Until all are, only selected rows can be worked on.")
                .arg(QLocale().toString(model.loadedCount()), QLocale().toString(model.total())));
    else if (isPartial)
        m_words->setText(tr("%Ln address(es) are read, and there are more.", nullptr, model.loadedCount()));
    else
        m_words->setText(m_shown.isEmpty() ? QString() : verifier_service::summary(m_shown));
    m_all->setVisible(isPartial);
    m_all->setEnabled(!model.isLoading());
    m_deeds->follow();
}

QList<CheckedAddress> CheckedListPage::chosen() const
{
    QList<CheckedAddress> chosen;
    const QList<int> rows = m_list->table().selectedRowNumbers();
    for (const int row : rows.size() > 1 ? rows : QList<int>()) {
        const QJsonObject values = m_list->model().rowAt(row);
        chosen << addressOf(values[u"email_address"_s].toString(), values[u"status"_s]);
    }
    return chosen;
}

void CheckedListPage::makeReport()
{
    const Action action =
        verifier_service::makeReport(QJsonValue::fromVariant(m_addresses.list->query.value(u"id"_s)));
    auto *runner = new ActionRunner(m_client, *m_context.jobs(), m_addresses, action, {}, window());
    connect(runner, &ActionRunner::answeredWith, this,
            [this](const Request &request) { m_format = request.body[u"format"].toInt(); });
    connect(runner, &ActionRunner::finished, this, [this](const ActionRunner::Outcome &outcome) {
        if (outcome.error.isSet())
            m_context.say({.text = outcome.text, .tone = Message::Tone::Bad, .error = outcome.error});
        else if (outcome.complete && outcome.changed)
            askWhere();
    });
    runner->start();
}

/// Before it is fetched: the service hands it out once.
void CheckedListPage::askWhere()
{
    const QString suffix = verifier_service::suffixOf(m_format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the report"), folder,
                                   //: A kind of files: %1 is "CSV", %2 is "csv".
                                   tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const QString name = fileNameFor(m_addresses.title, FileFormat::Kind::Csv);
    dialog->selectFile(name.left(name.lastIndexOf(u'.') + 1) + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &CheckedListPage::saveReport);
    connect(dialog, &QFileDialog::rejected, this, [this] {
        m_context.say({.text = tr("The report is made. The service keeps it until it is fetched."),
                       .actionText = tr("&Save it…"),
                       .action = [this] { askWhere(); }});
    });
    dialog->open();
}

void CheckedListPage::saveReport(const QString &path)
{
    m_path = path;
    m_context.showWork({.id = workId, .text = tr("Waiting for the report"), .cancel = [this] {
                            m_file.stop();
                            m_context.endWork(workId);
                            m_report->setEnabled(true);
                        }});
    m_report->setEnabled(false);
    m_file.save(m_addresses.list->query.value(u"id"_s).toLongLong(), m_format, path);
}

void CheckedListPage::reportEnded()
{
    m_context.endWork(workId);
    m_report->setEnabled(true);
    if (!m_file.problem().isEmpty())
        return m_context.say({.text = m_file.problem(), .tone = Message::Tone::Bad, .error = m_file.error()});
    m_context.say({.text = tr("The report was saved to %1.").arg(QDir::toNativeSeparators(m_path)),
                   .tone = Message::Tone::Good,
                   .actionText = tr("Open the &folder"),
                   .action = [path = m_path] {
                       QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                   }});
}

} // namespace pulsedeck
