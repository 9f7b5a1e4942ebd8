// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/fileexport.h"

#include "app/files/tableexport.h"
#include "ui/context/pagecontext.h"
#include "ui/files/exportdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::FileExport)
};
} // namespace

/// Follows @p work in the status bar.
static void show(TableExport *work, const QString &text, PageContext &context)
{
    const QString id = u"export %1"_s.arg(quintptr(work));
    QObject::connect(work, &TableExport::progressed, &context, [=, &context](qint64 done) {
        context.showWork({.id = id, .text = text, .done = done, .total = work->rows(), .cancel = [work] {
                              work->stop();
                          }});
    });
    QObject::connect(work, &TableExport::finished, &context, [=, &context] {
        context.endWork(id);
        work->deleteLater();
    });
}

void sayNotWritten(const QString &path, const QString &problem, PageContext &context, QWidget *over)
{
    const QString name = QDir::toNativeSeparators(path);
    context.say({.text = Tr::tr("The file %1 could not be written: %2").arg(name, problem),
                 .tone = Message::Tone::Bad,
                 .over = over});
}

void exportTable(const FileTable &table, const FileFormat &format, const QString &path, PageContext &context,
                 const QString &doubt, QWidget *asker)
{
    auto *work = new TableExport(table, &context);
    show(work, Tr::tr("Exporting %1").arg(table.title), context);
    QObject::connect(work, &TableExport::finished, &context, [=, &context, over = QPointer(asker)] {
        if (!work->problem().isEmpty()) {
            sayNotWritten(path, work->problem(), context, over);
        } else if (work->isStopped()) {
            context.say({.text = Tr::tr("The export was stopped. No file was written."), .over = over});
        } else {
            const QString name = QDir::toNativeSeparators(path);
            const QString done =
                Tr::tr("%Ln row(s) were exported to %1.", nullptr, int(work->rows())).arg(name);
            context.say({.text = doubt.isEmpty() ? done : done + u' ' + doubt,
                         .tone = doubt.isEmpty() ? Message::Tone::Good : Message::Tone::Warning,
                         .actionText = Tr::tr("Open the &folder"),
                         .action =
                             [path] {
                                 QDesktopServices::openUrl(
                                     QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                             },
                         .over = over});
        }
    });
    work->save(format, path);
}

void offerTable(const FileTable &table, PageContext &context, QWidget &page)
{
    auto *dialog = new ExportDialog({.title = table.title}, context.uiState(), page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ExportDialog::fileChosen, &context,
                     [dialog, table, &context, page = QPointer(&page)](const QString &path) {
                         exportTable(table, dialog->format(), path, context, {}, page);
                     });
    dialog->open();
}

} // namespace pulsedeck
