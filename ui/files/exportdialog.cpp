// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/exportdialog.h"

#include "ui/look/labels.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ExportDialog::ExportDialog(const Offer &offer, QSettings &memory, QWidget *parent)
    : QDialog(parent), m_offer(offer), m_memory(memory), m_form(new QFormLayout),
      m_rows(addChoices(tr("Rows"), offer.rows)), m_columns(addChoices(tr("Columns"), offer.columns)),
      m_values(addChoices(tr("Values"), offer.values)), m_format(new QComboBox), m_delimiter(new QComboBox),
      m_about(quietLabel())
{
    //: %1 is the title of a list
    setWindowTitle(tr("Export %1").arg(offer.title));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    addFormats();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *main = new QPushButton(tr("C&hoose a file…"));
    main->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(windowTitle(), 1.25));
    layout->addLayout(m_form);
    layout->addWidget(m_about);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(main, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    restore();
    follow();
    setMinimumWidth(qMax(fontMetrics().averageCharWidth() * 64, layout->minimumSize().width()));
}

QButtonGroup *ExportDialog::addChoices(const QString &title, const QStringList &choices)
{
    auto *group = new QButtonGroup(this);
    if (choices.size() < 2)
        return group;
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (const QString &choice : choices) {
        auto *button = new QRadioButton(withoutMnemonics(choice));
        button->setAccessibleDescription(title);
        group->addButton(button, int(group->buttons().size()));
        column->addWidget(button);
    }
    group->button(0)->setChecked(true);
    m_form->addRow(title, column);
    return group;
}

void ExportDialog::addFormats()
{
    using Kind = FileFormat::Kind;
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("CSV, for spreadsheets and other programs"), int(Kind::Csv));
    m_format->addItem(tr("TSV, separated by tabs"), int(Kind::Tsv));
    m_format->addItem(tr("XLSX, an Excel workbook"), int(Kind::Xlsx));
    m_format->addItem(tr("JSON, for programs"), int(Kind::Json));
    m_delimiter->setAccessibleName(tr("Between the values"));
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Between the values"), m_delimiter);
}

void ExportDialog::restore()
{
    const auto choose = [this](QComboBox *box, const char *key, const QVariant &usual) {
        const int at = box->findData(m_memory.value(QLatin1StringView(key), usual));
        box->setCurrentIndex(at < 0 ? box->findData(usual) : at);
    };
    choose(m_format, "export/format", int(FileFormat::Kind::Csv));
    choose(m_delimiter, "export/delimiter", QString(QLatin1Char(usualDelimiter(locale()))));
    if (QAbstractButton *rows = m_rows->button(m_offer.first))
        rows->setChecked(true);
    if (QAbstractButton *columns = m_columns->button(m_memory.value(u"export/columns"_s).toInt()))
        columns->setChecked(true);
}

void ExportDialog::follow()
{
    const auto kind = FileFormat::Kind(m_format->currentData().toInt());
    m_form->setRowVisible(m_delimiter, kind == FileFormat::Kind::Csv);
    const QString warning = tr("The file is not sealed: whoever can open it can read these rows.");
    m_about->setText(kind == FileFormat::Kind::Json
                         ? tr("All columns means all that the service told of a row.") + u' ' + warning
                         : warning);
}

FileFormat ExportDialog::format() const
{
    return {FileFormat::Kind(m_format->currentData().toInt()),
            m_delimiter->currentData().toString().at(0).toLatin1()};
}

int ExportDialog::rows() const
{
    return std::max(0, m_rows->checkedId());
}

int ExportDialog::columns() const
{
    return std::max(0, m_columns->checkedId());
}

int ExportDialog::values() const
{
    return std::max(0, m_values->checkedId());
}

void ExportDialog::askWhere()
{
    const FileFormat::Kind kind = format().kind;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suffix = suffixOf(kind);
    //: A kind of files: %1 is "CSV", %2 is "csv".
    const QString filter = tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
    auto *dialog = new QFileDialog(this, windowTitle(), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileNameFor(m_offer.names.value(rows(), m_offer.title), kind));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::take);
    dialog->open();
}

/// A name that says what the file is has the last word.
void ExportDialog::take(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (int at = 0; at < m_format->count(); ++at) {
        if (suffixOf(FileFormat::Kind(m_format->itemData(at).toInt())) == suffix)
            m_format->setCurrentIndex(at);
    }
    m_memory.setValue(u"export/format"_s, m_format->currentData());
    if (format().kind == FileFormat::Kind::Csv)
        m_memory.setValue(u"export/delimiter"_s, m_delimiter->currentData());
    if (m_offer.columns.size() > 1)
        m_memory.setValue(u"export/columns"_s, columns());
    emit fileChosen(path);
    accept();
}

} // namespace pulsedeck
