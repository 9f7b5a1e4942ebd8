// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importfilestep.h"

#include "app/files/textencoding.h"
#include "ui/files/inworker.h"
#include "ui/look/labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// What is read into memory at most.
static constexpr qint64 mostBytes = 512 * 1024 * 1024;
static constexpr int previewLines = 8;

ImportFileStep::ImportFileStep(QWidget *parent)
    : QWidget(parent), m_about(textLabel()), m_guesses(new QWidget), m_encoding(new QComboBox),
      m_delimiter(new QComboBox), m_decimalSign(new QComboBox), m_dayOrder(new QComboBox),
      m_preview(new QTableWidget)
{
    setAcceptDrops(true);
    auto *chooser = new QPushButton(tr("&Choose a file…"));
    setFocusProxy(chooser);
    auto *paster = new QPushButton(tr("&Paste"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(chooser);
    buttons->addWidget(paster);
    buttons->addStretch();
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItems(textencoding::all());
    m_delimiter->setAccessibleName(tr("Between the values"));
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_delimiter->addItem(tr("Vertical bar"), u"|"_s);
    m_decimalSign->setAccessibleName(tr("Decimal sign"));
    //: Of numbers.
    m_decimalSign->addItem(tr("Point, as in 1.5"), u"."_s);
    m_decimalSign->addItem(tr("Comma, as in 1,5"), u","_s);
    m_dayOrder->setAccessibleName(tr("Order of days"));
    m_dayOrder->addItem(tr("Day first, as in 25/12/1990"), int(DayOrder::DayFirst));
    m_dayOrder->addItem(tr("Month first, as in 12/25/1990"), int(DayOrder::MonthFirst));
    auto *form = new QFormLayout(m_guesses);
    form->setContentsMargins({});
    form->addRow(tr("&Encoding"), m_encoding);
    form->addRow(tr("&Between the values"), m_delimiter);
    form->addRow(tr("&Order of days"), m_dayOrder);
    form->addRow(tr("&Decimal sign"), m_decimalSign);
    m_guesses->hide();
    m_preview->setAccessibleName(tr("The first lines"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_about);
    layout->addLayout(buttons);
    layout->addWidget(m_guesses);
    layout->addWidget(m_preview, 1);
    layout->addStretch();
    say(tr(
        "Choose a file, drop one here, or paste rows of a spreadsheet: CSV, TSV or XLSX. Nothing is changed "
        "before you have seen what would be."));
    connect(chooser, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(paster, &QPushButton::clicked, this, &ImportFileStep::paste);
    connect(m_encoding, &QComboBox::activated, this, &ImportFileStep::readAsChosen);
    connect(m_delimiter, &QComboBox::activated, this, &ImportFileStep::readAsChosen);
    connect(m_decimalSign, &QComboBox::activated, this, &ImportFileStep::takeDecimalSign);
    connect(m_dayOrder, &QComboBox::activated, this, &ImportFileStep::takeDayOrder);
}

void ImportFileStep::say(const QString &text)
{
    m_about->setText(text);
}

void ImportFileStep::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"), {},
                                   tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFileStep::openFile);
    dialog->open();
}

void ImportFileStep::openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).size() > mostBytes)
        return takeAway(tr("%1 is too large to be imported in one piece.").arg(name));
    takeAway(tr("Reading %1…").arg(name));
    struct Contents {
        QByteArray bytes;
        QString problem;
    };
    const auto work = [path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? Contents {file.readAll(), {}}
                                              : Contents {{}, file.errorString()};
    };
    m_work.begin(this, work, [this, name](const Contents &contents) {
        if (contents.problem.isEmpty())
            setBytes(contents.bytes, name);
        else
            takeAway(tr("%1 could not be read: %2").arg(name, contents.problem));
    });
}

/// What was chosen before is not imported by mistake while another file is read, or when that fails.
void ImportFileStep::takeAway(const QString &why)
{
    m_work.drop();
    m_bytes.clear();
    m_name.clear();
    show({});
    say(why);
}

void ImportFileStep::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = copied ? copied->urls() : QList<QUrl>();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return openFile(urls.first().toLocalFile());
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return say(tr("There is no text to paste. Copy some rows first."));
    setBytes(text.toUtf8(), tr("What was pasted"));
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        openFile(urls.first().toLocalFile());
    else if (event->mimeData()->hasText())
        setBytes(event->mimeData()->text().toUtf8(), tr("What was dropped"));
    event->acceptProposedAction();
}

void ImportFileStep::setBytes(const QByteArray &bytes, const QString &name)
{
    takeAway(tr("Reading %1…").arg(name));
    m_bytes = bytes;
    m_name = name;
    read();
}

void ImportFileStep::readAsChosen()
{
    read(m_encoding->currentText(), m_delimiter->currentData().toString().at(0));
}

void ImportFileStep::read(const QString &encoding, QChar delimiter)
{
    m_work.begin(
        this, [bytes = m_bytes, encoding, delimiter] { return readFileText(bytes, encoding, delimiter); },
        [this](const FileText &text) { show(text); });
    emit changed(); // it is not ready meanwhile
}

void ImportFileStep::takeDecimalSign()
{
    m_text.decimalSign = m_decimalSign->currentData().toString().at(0);
    m_text.isSignChosen = true;
    emit changed();
}

void ImportFileStep::takeDayOrder()
{
    m_text.dayOrder = DayOrder(m_dayOrder->currentData().toInt());
    m_text.isOrderChosen = true;
    emit changed();
}

void ImportFileStep::showGuesses()
{
    const bool isLines = !m_text.delimiter.isNull();
    const bool hasSign = !m_text.decimalSign.isNull();
    const bool hasOrder = m_text.dayOrder != DayOrder::Unknown;
    m_guesses->setVisible(isLines || hasSign || hasOrder);
    auto *form = static_cast<QFormLayout *>(m_guesses->layout());
    form->setRowVisible(m_encoding, isLines);
    form->setRowVisible(m_delimiter, isLines);
    const QString delimiter(m_text.delimiter);
    m_encoding->setCurrentText(m_text.encoding);
    if (isLines && m_delimiter->findData(delimiter) < 0) // the file said so
        m_delimiter->addItem(delimiter, delimiter);
    m_delimiter->setCurrentIndex(m_delimiter->findData(delimiter));
    form->setRowVisible(m_decimalSign, hasSign);
    m_decimalSign->setCurrentIndex(m_decimalSign->findData(QString(m_text.decimalSign)));
    form->setRowVisible(m_dayOrder, hasOrder);
    m_dayOrder->setCurrentIndex(m_dayOrder->findData(int(m_text.dayOrder)));
}

void ImportFileStep::show(const FileText &text)
{
    m_text = text;
    showGuesses();
    const int lines = std::min(previewLines, int(text.lines.size()));
    m_preview->setVisible(lines > 0);
    m_preview->setRowCount(lines);
    m_preview->setColumnCount(text.columns());
    for (int line = 0; line < lines; ++line) {
        m_preview->setVerticalHeaderItem(line,
                                         new QTableWidgetItem(locale().toString(text.lines.at(line).number)));
        for (int column = 0; column < text.columns(); ++column)
            m_preview->setItem(line, column, new QTableWidgetItem(text.lines.at(line).values.value(column)));
    }
    m_preview->resizeColumnsToContents();
    //: %1 is a number.
    const QString doubt = text.doubtful.isEmpty()
        ? QString()
        : tr("Numbers such as %1 can be read in two ways: check the decimal sign.").arg(text.doubtful);
    //: %1 is a day.
    const QString otherDoubt = text.doubtfulDay.isEmpty()
        ? QString()
        : tr("Days such as %1 can be read in two ways: check their order.").arg(text.doubtfulDay);
    if (!text.problem.isEmpty())
        say(tr("%1: %2", "a file and what is wrong with it").arg(m_name, text.problem));
    else if (text.lines.isEmpty())
        say(tr("%1 has no rows.").arg(m_name));
    else
        say(QStringList {tr("%1: %Ln line(s).", nullptr, int(text.lines.size())).arg(m_name), doubt,
                         otherDoubt}
                .join(u' ')
                .simplified());
    emit changed();
}

} // namespace pulsedeck
