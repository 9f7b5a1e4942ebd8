// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importdialog.h"

#include "app/files/importresult.h"
#include "app/files/imports.h"
#include "app/operations/picks.h"
#include "app/scopes/scopes.h"
#include "app/table/names.h"
#include "ui/context/pagecontext.h"
#include "ui/files/importcheckstep.h"
#include "ui/files/importcolumnsstep.h"
#include "ui/files/importfilestep.h"
#include "ui/files/importing.h"
#include "ui/files/inworker.h"
#include "ui/form/formrow.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"
#include "ui/table/pickdialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ImportDialog::ImportDialog(Client &client, const Resource &list, const QList<ImportKind> &kinds,
                           PageContext &context, QWidget *parent)
    : QDialog(parent), m_client(client), m_context(context), m_list(client, list), m_kinds(kinds),
      m_kind(new QComboBox), m_steps(new QListWidget), m_pages(new QStackedWidget),
      m_file(new ImportFileStep), m_columns(new ImportColumnsStep(context.uiState())),
      m_check(new ImportCheckStep), m_outcome(textLabel()), m_progress(new QProgressBar),
      m_stop(new QPushButton(tr("&Stop"))), m_save(new QPushButton(tr("Save what was &not imported…"))),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton(tr("&Next")))
{
    const QString name = list.way.isEmpty() ? QString() : list.way.last().row.value(u"name"_s).toString();
    setWindowTitle(tr("Import into “%1”").arg(name.isEmpty() ? list.title : name));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    sizeDialog(*this, 130, 48);
    connect(m_file, &ImportFileStep::changed, this, &ImportDialog::takeFile);
    connect(m_columns, &ImportColumnsStep::changed, this, [this] {
        m_isPlanned = false;
        m_planning.drop();
        follow();
        followList(); // also while its outcome is awaited
    });
    connect(&m_list, &ResourceModel::columnsChanged, this,
            [this] { m_columns->setFile(m_file->text(), namedColumns()); });
    connect(&m_list, &ResourceModel::statusChanged, this, &ImportDialog::followList);
    connect(m_check, &ImportCheckStep::partlyChanged, this, [this] {
        m_isPlanned = false;
        followList();
        follow();
    });
    connect(m_columns, &ImportColumnsStep::pickWanted, this, &ImportDialog::pick);
    if (m_context.names())
        connect(m_context.names(), &Names::changed, this, &ImportDialog::takeNames);
    connect(m_kind, &QComboBox::activated, this, &ImportDialog::choose);
    connect(m_steps, &QListWidget::itemClicked, this, [this] { goTo(m_steps->currentRow()); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    m_list.fetchMore({}); // its variables
    choose(0);
    goTo(File);
    m_file->setFocus();
}

void ImportDialog::build()
{
    for (const ImportKind &kind : m_kinds)
        m_kind->addItem(kind.name);
    m_kind->setAccessibleName(tr("What is imported"));
    m_kind->setVisible(m_kinds.size() > 1);
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
    m_next->setObjectName(u"next"_s);
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
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(windowTitle(), 1.25), 1);
    head->addWidget(m_kind);
    layout->addLayout(head);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
}

QWidget *ImportDialog::makeRunStep()
{
    auto *page = new QWidget;
    page->setFocusProxy(m_outcome);
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
    connect(m_save, &QPushButton::clicked, this, [this] { saveImportResult(m_plan, m_context, this); });
    return page;
}

/// What comes later was said of another file.
void ImportDialog::takeFile()
{
    m_columns->setFile(m_file->text(), namedColumns());
    if (m_pages->currentIndex() > File && !m_run && !m_isPreparing)
        goTo(File);
    follow();
    // Else Enter would choose another file.
    if (m_next->isEnabled() && qobject_cast<QPushButton *>(focusWidget()))
        m_next->setFocus();
}

void ImportDialog::choose(int kind)
{
    m_kind->setCurrentIndex(kind);
    const ImportKind &chosen = m_kinds.at(kind);
    const QList<FormField> fields = chosen.options ? chosen.options({}) : QList<FormField>();
    m_options = operations::withPicks(fields, factOf(chosen.scope, chosen.operation), resourcesOf);
    m_columns->setKind(named(chosen), named(m_options));
    if (m_context.names())
        m_columns->narrow(*m_context.names());
    m_columns->setFile(m_file->text(), namedColumns());
    if (m_pages->currentIndex() > Columns)
        goTo(Columns);
}

/// Nobody has to know a number that stands in a list.
QList<FormField> ImportDialog::named(const QList<FormField> &fields) const
{
    return m_context.names() ? m_context.names()->over(fields) : fields;
}

ImportKind ImportDialog::named(ImportKind kind) const
{
    Names *names = m_context.names();
    for (ImportField &field : kind.fields) {
        // As lists show them, and as they are chosen in forms.
        if (names && field.column.refers)
            field.column.words = names->of(*field.column.refers) + names->choices(*field.column.refers);
    }
    return kind;
}

QList<Column> ImportDialog::namedColumns() const
{
    return m_context.names() ? m_context.names()->over(m_list.columns()) : m_list.columns();
}

/// What is planned. Where all that is new goes below one row, such as a pipeline, a plain name is of those
/// below it.
ImportQuestion ImportDialog::question() const
{
    ImportQuestion question = m_columns->question();
    question.partly = m_check->isPartly();
    Names *names = m_context.names();
    const QList<FormField> options = named(m_options);
    const QList<ImportTarget> &columns = question.mapping.columns;
    for (const FormField &field : options) {
        const FormField *above = names ? fieldAbove(field, options) : nullptr;
        if (!above || std::any_of(columns.begin(), columns.end(), [above](const ImportTarget &target) {
                return target.key == above->key;
            }))
            continue;
        const FormField below = names->below(field, *above, question.options);
        for (ImportField &one : question.kind.fields) {
            if (one.column.key == field.key && !below.pick->next)
                one.column.words = below.choices + field.choices;
        }
    }
    return question;
}

/// A dry run that names are missing in is none.
void ImportDialog::takeNames()
{
    const ImportKind &kind = m_kinds.at(m_kind->currentIndex());
    m_columns->setNames(named(kind), named(m_options));
    const bool isMeant = std::any_of(kind.fields.begin(), kind.fields.end(),
                                     [](const ImportField &field) { return field.column.refers; });
    if (!isMeant || m_run || m_isPreparing || m_pages->currentIndex() == Run)
        return;
    m_columns->setFile(m_file->text(), namedColumns());
    followList();
}

void ImportDialog::pick(FormRow *row)
{
    auto *dialog = new PickDialog(m_client, *row->field().pick, row->field().title, this);
    dialog->setSeveral(row->field().input == FormField::Input::Lines);
    connect(dialog, &PickDialog::chosen, row, &FormRow::take);
    dialog->open();
}

void ImportDialog::goTo(int step)
{
    if (step > Columns && m_pages->currentIndex() <= Columns && !m_columns->check())
        step = Columns;
    const bool isOther = step != m_pages->currentIndex();
    const bool isFree = focusWidget() != m_steps && focusWidget() != m_kind;
    m_pages->setCurrentIndex(step);
    m_steps->setCurrentRow(step);
    // Before a button is greyed, from which the focus would go to whatever stands next.
    if (isOther && isFree)
        m_pages->currentWidget()->setFocus();
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
    const bool isRunning = m_run || m_isPreparing;
    bool isReachable = !isRunning;
    for (int at = File; at <= Run; ++at) {
        const bool isOpen = at == Run ? step == Run : isReachable;
        m_steps->item(at)->setFlags(isOpen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        isReachable = isReachable && isReady[at];
    }
    m_back->setVisible(step > File && !isRunning);
    m_next->setVisible(step < Run);
    m_kind->setEnabled(step < Run);
    m_next->setEnabled(isReady[step]);
    m_next->setText(step == DryRun ? tr("&Import") : tr("&Next"));
}

void ImportDialog::readList()
{
    if (std::exchange(m_isStale, false))
        m_list.refresh();
    if (m_list.isPartial())
        m_list.loadAll();
    followList();
}

void ImportDialog::followList()
{
    if (m_pages->currentIndex() != DryRun || m_isPlanned)
        return;
    if (!m_list.isPartial())
        return plan();
    if (m_list.isLoading())
        return m_check->setWaiting(
            tr("Reading the list to compare: %Ln row(s) so far…", nullptr, m_list.loadedCount()));
    m_check->setWaiting(m_list.error().isSet()
                            ? tr("The list could not be read: %1").arg(m_list.error().summary())
                            : tr("The list was not read to its end."));
}

void ImportDialog::plan()
{
    m_isPlanned = true;
    m_check->setWaiting(tr("Comparing…"));
    const ImportQuestion question = this->question();
    m_planning.begin(
        this, [question, rows = m_list.answered().rows] { return planImport(question, rows); },
        [this](const ImportPlan &plan) {
            m_plan = plan;
            m_check->setPlan(plan, m_kinds.at(m_kind->currentIndex()), m_columns->updates());
            follow();
        });
}

/// Begins also when the dialog is closed meanwhile: somebody has pressed "Import".
void ImportDialog::run()
{
    const ImportQuestion question = this->question();
    m_isPreparing = true;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->hide();
    m_save->hide();
    goTo(Run);
    showRun();
    const auto prepare = [list = m_list.resource(),
                          task = ImportTask {question.kind, question.options, m_plan}] {
        return prepareImport(list, task);
    };
    inWorker(&m_context, prepare,
             [dialog = QPointer(this), window = QPointer(parentWidget()), &client = m_client,
              &context = m_context](const PreparedImport &import) {
                 ImportRun *run = makeImport(client, context.jobs(), import, &context);
                 followImport(run, context, window);
                 if (dialog)
                     dialog->watch(run);
                 run->start();
             });
}

void ImportDialog::watch(ImportRun *run)
{
    m_run = run;
    m_isPreparing = false;
    connect(m_run, &ImportRun::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        showRun();
    });
    connect(m_run, &ImportRun::finished, this, &ImportDialog::endRun);
    m_stop->show();
    showRun();
    follow();
}

void ImportDialog::endRun()
{
    m_plan = m_run->plan();
    m_progress->hide();
    m_stop->hide();
    m_outcome->setText(importOutcome(*m_run));
    m_save->setVisible(!importResult(m_plan).order.isEmpty());
    m_run.clear();
    m_isPlanned = false; // the list is another now
    m_isStale = true;
    follow();
    emit imported();
}

void ImportDialog::showRun()
{
    QStringList sentences {tr("Importing %Ln row(s). This goes on when you close the dialog.", nullptr,
                              int(m_plan.toSend(m_columns->updates()).size()))};
    if (m_run && m_progress->maximum() > 0)
        //: Rows of an import
        sentences << (m_run->isReadingBack() ? tr("%1 of %2 were read back.") : tr("%1 of %2 were sent."))
                         .arg(locale().toString(m_progress->value()),
                              locale().toString(m_progress->maximum()));
    m_outcome->setText(sentences.join(u' '));
}

} // namespace pulsedeck
