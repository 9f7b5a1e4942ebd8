// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importcolumnsstep.h"

#include "app/contract/json.h"
#include "ui/look/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Target = ImportTarget::Field;

static const QString keptKey = u"import/mappings"_s;

ImportColumnsStep::ImportColumnsStep(QSettings &memory, QWidget *parent)
    : QWidget(parent), m_memory(memory), m_kept(new QComboBox),
      m_titles(new QCheckBox(tr("The first line has the &titles"))), m_table(new QTableWidget),
      m_updates(new QCheckBox(tr("&Update contacts that are there already"))),
      m_quietly(new QCheckBox(tr("Do &not call webhooks"))), m_sender(new QLineEdit), m_trouble(textLabel())
{
    m_updates->setChecked(true);
    m_kept->setEditable(true);
    m_kept->setMinimumContentsLength(20);
    m_kept->setInsertPolicy(QComboBox::NoInsert);
    m_kept->setAccessibleName(tr("Name of the mapping"));
    m_kept->lineEdit()->setPlaceholderText(tr("Name of the mapping"));
    auto *keeper = new QPushButton(tr("&Keep"));
    keeper->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_titles, 1);
    head->addWidget(m_kept);
    head->addWidget(keeper);
    m_table->setAccessibleName(tr("What the columns are"));
    m_table->setColumnCount(3);
    //: A column of a file, a value of it, and what it is in the list.
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("Sample"), tr("Becomes")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_sender->setPlaceholderText(tr("Empty: contacts are added at once"));
    auto *form = new QFormLayout;
    form->addRow(tr("Ask the owners first, &from"), m_sender);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(m_updates);
    layout->addWidget(m_quietly);
    layout->addLayout(form);
    connect(m_titles, &QCheckBox::toggled, this, [this](bool on) {
        m_mapping.hasTitles = on;
        fill();
        follow();
    });
    connect(m_updates, &QCheckBox::toggled, this, &ImportColumnsStep::changed);
    connect(m_kept, &QComboBox::activated, this, &ImportColumnsStep::useKept);
    connect(keeper, &QPushButton::clicked, this, &ImportColumnsStep::keep);
    listKept();
}

void ImportColumnsStep::setFile(const FileText &text, const QList<ImportTarget> &variables)
{
    m_text = text;
    m_variables = variables;
    m_mapping = guessMapping(text, variables);
    const QSignalBlocker blocker(m_titles);
    m_titles->setChecked(m_mapping.hasTitles);
    fill();
    follow();
}

void ImportColumnsStep::fill()
{
    const QStringList titles = m_mapping.titles(m_text);
    m_table->setRowCount(int(titles.size()));
    for (int column = 0; column < titles.size(); ++column) {
        QString sample;
        for (qsizetype at = m_mapping.firstLine(); at < m_text.lines.size() && sample.isEmpty(); ++at)
            sample = m_text.lines.at(at).values.value(column);
        m_table->setItem(column, 0, new QTableWidgetItem(titles.at(column)));
        m_table->setItem(column, 1, new QTableWidgetItem(sample.left(100)));
        m_table->setCellWidget(column, 2, targetBox(column));
    }
    m_table->resizeRowsToContents();
}

static QVariant asVariant(const ImportTarget &target)
{
    return QVariantList {int(target.field), target.variable, int(target.kind)};
}

static ImportTarget asTarget(const QVariant &value)
{
    const QVariantList parts = value.toList();
    return {Target(parts.value(0).toInt()), parts.value(1).toString(), Kind(parts.value(2).toInt())};
}

QComboBox *ImportColumnsStep::targetBox(int column)
{
    auto *box = new QComboBox;
    const QString title = m_mapping.titles(m_text).at(column);
    //: %1 is the title of a column
    box->setAccessibleName(tr("What “%1” becomes").arg(title));
    box->addItem(tr("Nothing: left out"), asVariant({}));
    box->addItem(tr("Address"), asVariant({Target::Address}));
    box->addItem(tr("Phone"), asVariant({Target::Phone}));
    for (const ImportTarget &variable : std::as_const(m_variables))
        box->addItem(tr("Variable %1").arg(variable.variable), asVariant(variable));
    const ImportTarget now = m_mapping.columns.value(column);
    if (box->findData(asVariant(now)) < 0)
        box->addItem(tr("New variable %1").arg(now.variable), asVariant(now));
    const ImportTarget fresh {Target::Variable, title.trimmed(), guessKind(m_text, m_mapping, column)};
    const auto isKnown = [&](const ImportTarget &one) { return one.variable == fresh.variable; };
    if (box->findData(asVariant(fresh)) < 0 && std::none_of(m_variables.begin(), m_variables.end(), isKnown))
        box->addItem(tr("New variable %1").arg(fresh.variable), asVariant(fresh));
    box->setCurrentIndex(box->findData(asVariant(now)));
    connect(box, &QComboBox::activated, this, [this, box, column] { retarget(column, box->currentData()); });
    return box;
}

/// There is one address and one phone: who had it before gets nothing.
void ImportColumnsStep::retarget(int column, const QVariant &value)
{
    const ImportTarget target = asTarget(value);
    for (int other = 0; other < m_mapping.columns.size() && target.field != Target::Nothing; ++other) {
        if (other != column && m_mapping.columns.at(other) == target) {
            m_mapping.columns[other] = {};
            static_cast<QComboBox *>(m_table->cellWidget(other, 2))->setCurrentIndex(0);
        }
    }
    m_mapping.columns[column] = target;
    follow();
}

void ImportColumnsStep::listKept()
{
    const QJsonObject kept = parseJson(m_memory.value(keptKey).toByteArray()).value.toObject();
    m_kept->clear();
    m_kept->addItems(kept.keys());
    m_kept->setCurrentIndex(-1);
}

void ImportColumnsStep::useKept()
{
    const QJsonObject kept = parseJson(m_memory.value(keptKey).toByteArray()).value.toObject();
    m_mapping = fromJson(kept.value(memberName(m_kept->currentText())).toObject(), m_text, m_mapping);
    fill();
    follow();
}

void ImportColumnsStep::keep()
{
    const QString name = m_kept->currentText().trimmed();
    if (name.isEmpty())
        return m_kept->setFocus();
    QJsonObject kept = parseJson(m_memory.value(keptKey).toByteArray()).value.toObject();
    kept.insert(name, toJson(m_mapping, m_text));
    m_memory.setValue(keptKey, writeJson(kept));
    listKept();
    m_kept->setCurrentText(name);
}

bool ImportColumnsStep::isReady() const
{
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                       [](const ImportTarget &target) { return target.field == Target::Address; });
}

void ImportColumnsStep::follow()
{
    m_trouble->setText(isReady() ? tr("Empty values change nothing.")
                                 : tr("Say which column has the addresses: contacts are known by them."));
    emit changed();
}

ImportOptions ImportColumnsStep::options() const
{
    return {.updates = m_updates->isChecked(),
            .quietly = m_quietly->isChecked(),
            .sender = m_sender->text().trimmed()};
}

} // namespace pulsedeck
