// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/verifier_service/pasteview.h"

#include "app/files/filetext.h"
#include "app/scopes/verifier_service/addresscheck.h"
#include "app/values/addresses.h"
#include "app/values/convert.h"
#include "ui/files/inworker.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/plaintextedit.h"

#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// A thousand addresses take a hundredth of it, also in a workbook with much besides.
static constexpr qint64 largestFile = 16 * 1024 * 1024;

/// What has an @ in any cell of a table; of a file that has none its text, so that it can be complained
/// about.
static FileText readTable(const QByteArray &bytes)
{
    FileText file = readFileText(bytes);
    QList<FileText::Line> lines;
    for (const FileText::Line &line : std::as_const(file.lines)) {
        const QStringList values = line.values.filter(u"@"_s);
        if (!values.isEmpty())
            lines << FileText::Line {line.number, values};
    }
    if (!lines.isEmpty())
        file.lines = lines;
    return file;
}

PasteView::PasteView(QWidget *parent)
    : QWidget(parent), m_text(new PlainTextEdit), m_words(quietLabel()),
      m_check(new QPushButton(tr("&Check…"))), m_ways(new QHBoxLayout)
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &PasteView::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_check, &QPushButton::clicked, this, [this] {
        read();
        if (m_check->isEnabled())
            emit checkWanted();
    });
    read();
}

void PasteView::build()
{
    m_text->setPlaceholderText(tr("Paste up to 1000 addresses, or drop a file with them: CSV, XLSX or text"));
    m_text->setAccessibleName(tr("Addresses to check"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    setFocusProxy(m_text);
    m_check->setToolTip(tr("Ctrl+Return"));
    m_check->setDefault(true);
    auto *file = new QPushButton(icon(u"import"_s), tr("Open a fi&le…"));
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &PasteView::openFile);
    auto *buttons = new QHBoxLayout;
    m_ways->addWidget(file);
    buttons->addLayout(m_ways);
    buttons->addStretch();
    buttons->addWidget(m_check);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
}

void PasteView::read()
{
    m_typing.stop();
    m_read = addresses::in(m_text->toPlainText());
    const bool isEmpty = m_read.values.isEmpty() && m_read.complaints.isEmpty();
    m_words->setText(isEmpty ? tr("Nothing is checked before you have seen how many checks that takes.")
                             : format::harmless(verifier_service::pastedWords(m_read)));
    m_check->setEnabled(!m_read.values.isEmpty() && m_read.values.size() <= verifier_service::mostAtOnce);
}

void PasteView::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file with addresses"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Text and workbooks (*.csv *.tsv *.txt *.xlsx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PasteView::take);
    dialog->open();
}

void PasteView::take(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_words->setText(format::harmless(tr("The file cannot be read: %1").arg(file.errorString())));
    if (file.size() > largestFile)
        return m_words->setText(tr("The file is too large for a thousand addresses."));
    m_words->setText(tr("Reading the file…"));
    inWorker(
        this, [bytes = file.readAll()] { return readTable(bytes); },
        [this](const FileText &table) {
            if (!table.problem.isEmpty() && table.lines.isEmpty())
                return m_words->setText(format::harmless(table.problem));
            QStringList lines;
            for (const FileText::Line &line : table.lines)
                lines << line.values.join(u'\n');
            m_text->setPlainText(lines.join(u'\n'));
            read();
            // Read, but not to its end.
            if (!table.problem.isEmpty())
                m_words->setText(format::harmless(table.problem) + u' ' + m_words->text());
            m_text->setFocus();
        });
}

bool PasteView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            read();
            m_check->click();
            return true;
        }
    }
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = drop->mimeData()->urls().value(0).toLocalFile();
        if (!path.isEmpty()) {
            if (event->type() == QEvent::Drop)
                take(path);
            drop->acceptProposedAction();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pulsedeck
