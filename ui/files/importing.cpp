// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importing.h"

#include "app/files/fileformat.h"
#include "app/files/importresult.h"
#include "app/files/importrun.h"
#include "ui/context/pagecontext.h"
#include "ui/files/fileexport.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::Importing)
};
} // namespace

QString importOutcome(const ImportRun &run)
{
    using Outcome = ImportLine::Outcome;
    const int failed = run.count(Outcome::NotArrived);
    const int unknown = run.count(Outcome::Waiting);
    QStringList sentences {Tr::tr("%Ln row(s) were imported.", nullptr, run.count(Outcome::Arrived))};
    if (const int pending = run.count(Outcome::Pending); pending > 0)
        sentences << Tr::tr("%Ln were taken and wait for their owners to agree.", "rows", pending);
    if (failed > 0)
        sentences << Tr::tr("%Ln did not get into the list.", "rows", failed);
    if (const int refused = run.plan().count(ImportLine::State::Refused); refused > 0)
        sentences << Tr::tr("%Ln line(s) of the file were refused before anything was sent.", nullptr,
                            refused);
    if (const int inPart = run.plan().inPart(); inPart > 0)
        sentences << Tr::tr("%Ln line(s) went without values that cannot be taken.", nullptr, inPart);
    if (unknown > 0)
        sentences << Tr::tr("%Ln were sent but could not be read back.", "rows", unknown);
    if (run.error().isSet())
        sentences << run.error().summary();
    return sentences.join(u' ');
}

void saveImportResult(const ImportPlan &plan, PageContext &context, QWidget *window)
{
    const FileTable result = importResult(plan);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window, result.title, folder, Tr::tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(fileNameFor(result.title, FileFormat::Kind::Csv));
    QObject::connect(dialog, &QFileDialog::fileSelected, &context,
                     [=, &context, over = QPointer(window)](const QString &path) {
                         exportTable(result, {.delimiter = usualDelimiter()}, path, context, {}, over);
                     });
    dialog->open();
}

static void sayEnd(const ImportRun &run, PageContext &context, const QPointer<QWidget> &window)
{
    using Outcome = ImportLine::Outcome;
    const bool isWhole =
        run.count(Outcome::Arrived) + run.count(Outcome::Pending) == run.toSend() && run.plan().inPart() == 0;
    Message message {.text = importOutcome(run),
                     .tone = isWhole ? Message::Tone::Good : Message::Tone::Warning,
                     .error = run.error()};
    if (!isWhole && window) {
        message.actionText = Tr::tr("Save what was not imported…");
        message.action = [plan = run.plan(), window, &context] {
            if (window)
                saveImportResult(plan, context, window);
        };
    }
    context.say(message);
}

void followImport(ImportRun *run, PageContext &context, QWidget *window)
{
    const QString id = u"import %1"_s.arg(quintptr(run));
    QObject::connect(run, &ImportRun::progressed, &context, [=, &context](int done, int total) {
        //: %1: "Contacts"; %2 of %3 rows
        const QString text =
            run->isReadingBack() ? Tr::tr("Reading back: %1, %2 of %3") : Tr::tr("Importing: %1, %2 of %3");
        const QLocale locale;
        context.showWork({.id = id,
                          .text = text.arg(run->kind().name, locale.toString(done), locale.toString(total)),
                          .done = done,
                          .total = total,
                          .cancel = [run] { run->stop(); }});
    });
    QObject::connect(run, &ImportRun::finished, &context, [=, &context, window = QPointer(window)] {
        context.endWork(id);
        sayEnd(*run, context, window);
        run->deleteLater();
    });
}

} // namespace pulsedeck
