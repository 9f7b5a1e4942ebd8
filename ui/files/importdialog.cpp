// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importdialog.h"

#include "app/files/fileformat.h"
#include "app/files/importresult.h"
#include "ui/context/pagecontext.h"
#include "ui/files/fileexport.h"
#include "ui/files/importcheckstep.h"
#include "ui/files/importcolumnsstep.h"
#include "ui/files/importfilestep.h"
#include "ui/files/importing.h"
#include "ui/files/inworker.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"

#include <QFileDialog>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ImportDialog::ImportDialog(Client &client, const Resource &contacts, PageContext &context, QWidget *parent)
    : QDialog(parent), m_client(client), m_context(context), m_contacts(client, contacts),
      m_list(contacts.list->path.value(u"id"_s)), m_steps(new QListWidget), m_pages(new QStackedWidget),
      m_file(new ImportFileStep), m_columns(new ImportColumnsStep(context.uiState())),
      m_check(new ImportCheckStep), m_outcome(textLabel()), m_progress(new QProgressBar),
      m_stop(new QPushButton(tr("&Stop"))), m_save(new QPushButton(tr("Save what was &not imported…"))),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton)
{
    setWindowTitle(tr("Import contacts"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    sizeDialog(*this, 120, 34);
    connect(m_file, &ImportFileStep::changed, this, [this] {
        m_isPlanned = false;
        m_columns->setFile(m_file->text(), variablesIn(m_contacts.columns()));
        follow();
    });
    connect(m_columns, &ImportColumnsStep::changed, this, [this] {
        m_isPlanned = false;
        follow();
    });
    connect(&m_contacts, &ResourceModel::columnsChanged, this,
            [this] { m_columns->setFile(m_file->text(), variablesIn(m_contacts.columns())); });
    connect(&m_contacts, &ResourceModel::statusChanged, this, &ImportDialog::followList);
    connect(m_steps, &QListWidget::itemClicked, this, [this] { goTo(m_steps->currentRow()); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    m_contacts.fetchMore({}); // its variables
    goTo(File);
}

void ImportDialog::build()
{
    m_steps->addItems({tr("File"), tr("Columns"), tr("Dry run"), tr("Run")});
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    for (QWidget *page : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_check), makeRunStep()})
        m_pages->addWidget(page);
    auto *cancel = new QPushButton(tr("Close"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_steps);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(windowTitle(), 1.25));
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
}

QWidget *ImportDialog::makeRunStep()
{
    auto *page = new QWidget;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QPushButton *button : {m_stop, m_save})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_stop);
    line->addWidget(m_save);
    line->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_outcome);
    layout->addWidget(m_progress);
    layout->addLayout(line);
    layout->addStretch();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveResult);
    return page;
}

void ImportDialog::goTo(int step)
{
    m_pages->setCurrentIndex(step);
    m_steps->setCurrentRow(step);
    if (step == DryRun && !m_isPlanned)
        readList();
    follow();
}

void ImportDialog::next()
{
    if (m_pages->currentIndex() == DryRun)
        run();
    else
        goTo(m_pages->currentIndex() + 1);
}

void ImportDialog::follow()
{
    const int step = m_pages->currentIndex();
    const bool isReady[] = {m_file->isReady(), m_columns->isReady(), m_isPlanned && m_check->isReady(),
                            false};
    bool isReachable = !m_run;
    for (int at = File; at <= Run; ++at) {
        const bool isOpen = at == Run ? step == Run : isReachable;
        m_steps->item(at)->setFlags(isOpen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        isReachable = isReachable && isReady[at];
    }
    m_back->setVisible(step > File && !m_run);
    m_next->setVisible(step < Run);
    m_next->setEnabled(isReady[step]);
    m_next->setText(step == DryRun ? tr("&Import") : tr("&Next"));
}

void ImportDialog::readList()
{
    if (std::exchange(m_isStale, false))
        m_contacts.refresh();
    if (m_contacts.isPartial())
        m_contacts.loadAll();
    followList();
}

void ImportDialog::followList()
{
    if (m_pages->currentIndex() != DryRun || m_isPlanned)
        return;
    if (!m_contacts.isPartial())
        return plan();
    if (m_contacts.isLoading())
        return m_check->setWaiting(
            tr("Reading the list to compare: %Ln contact(s) so far…", nullptr, m_contacts.loadedCount()));
    m_check->setWaiting(m_contacts.error().isSet()
                            ? tr("The list could not be read: %1").arg(m_contacts.error().summary())
                            : tr("The list was not read to its end."));
}

void ImportDialog::plan()
{
    m_isPlanned = true;
    m_check->setWaiting(tr("Comparing…"));
    const FileText text = m_file->text();
    const ImportMapping mapping = m_columns->mapping();
    inWorker(
        this, [text, mapping, rows = m_contacts.answered().rows] { return planImport(text, mapping, rows); },
        [this](const ImportPlan &plan) {
            m_plan = plan;
            m_check->setPlan(plan, m_columns->options().updates);
            follow();
        });
}

void ImportDialog::run()
{
    const PlainCarrier::Sender sender = [&client = m_client](const Request &request, QObject *context,
                                                             const PlainCarrier::Handler &handler) {
        client.send(request, context, handler);
    };
    Jobs *jobs = m_context.jobs();
    ImportCarrier *carrier =
        jobs ? static_cast<ImportCarrier *>(new JobCarrier(*jobs)) : new PlainCarrier(sender);
    m_run = new ImportRun(carrier, sender, m_plan, m_columns->options(), m_list, &m_context);
    followImport(m_run, m_context);
    connect(m_run, &ImportRun::progressed, this, &ImportDialog::showRun);
    connect(m_run, &ImportRun::progressed, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_run, &ImportRun::finished, this, &ImportDialog::endRun);
    m_progress->show();
    m_stop->show();
    m_save->hide();
    goTo(Run);
    showRun();
    m_run->start();
}

void ImportDialog::endRun()
{
    m_plan = m_run->plan();
    m_progress->hide();
    m_stop->hide();
    m_outcome->setText(importOutcome(*m_run));
    m_save->setVisible(!importResult(m_file->text(), m_columns->mapping(), m_plan).order.isEmpty());
    m_run.clear();
    m_isPlanned = false; // the list is another now
    m_isStale = true;
    follow();
    emit imported();
}

void ImportDialog::showRun()
{
    m_outcome->setText(tr("Importing %Ln contact(s). This goes on when you close the dialog.", nullptr,
                          m_run ? m_run->toSend() : 0));
}

void ImportDialog::saveResult()
{
    const FileTable result = importResult(m_file->text(), m_columns->mapping(), m_plan);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, result.title, folder, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(fileNameFor(result.title, FileFormat::Kind::Csv));
    connect(dialog, &QFileDialog::fileSelected, this, [this, result](const QString &path) {
        exportTable(result, {.delimiter = usualDelimiter()}, path, m_context);
    });
    dialog->open();
}

} // namespace pulsedeck
