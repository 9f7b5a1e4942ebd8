// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importcolumnsstep.h"

#include "app/contract/json.h"
#include "app/values/phones.h"
#include "app/vocabulary/given.h"
#include "ui/form/formview.h"
#include "ui/look/labels.h"
#include "ui/look/wraplayout.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ImportColumnsStep::ImportColumnsStep(QSettings &memory, QWidget *parent)
    : QWidget(parent), m_memory(memory), m_kept(new QComboBox),
      m_titles(new QCheckBox(tr("The first line has the &titles"))), m_table(new QTableWidget),
      m_country(new QComboBox), m_countries(makeCountries()), m_trouble(textLabel()),
      m_updates(new QCheckBox(tr("&Update what is there already"))), m_layout(new QVBoxLayout(this))
{
    m_updates->setChecked(true);
    m_kept->setEditable(true);
    m_kept->setMinimumContentsLength(20);
    m_kept->setInsertPolicy(QComboBox::NoInsert);
    m_kept->setAccessibleName(tr("Name of the mapping"));
    m_kept->lineEdit()->setPlaceholderText(tr("Name of the mapping"));
    auto *keeper = new QPushButton(tr("&Keep"));
    keeper->setAutoDefault(false);
    auto *head = new WrapLayout(10, nullptr);
    head->addWidget(m_titles);
    head->addWidget(m_kept);
    head->addWidget(keeper);
    m_table->setAccessibleName(tr("What the columns are"));
    m_table->setColumnCount(3);
    //: A column of a file, a value of it, and what it is in the list.
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("Sample"), tr("Becomes")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Target, QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(10);
    m_layout->addLayout(head);
    m_layout->addWidget(m_table, 3); // of the options below it more is seen by scrolling
    m_layout->addWidget(m_countries);
    m_layout->addWidget(m_trouble);
    m_layout->addWidget(m_updates);
    connect(m_titles, &QCheckBox::toggled, this, [this](bool on) {
        m_question.mapping.hasTitles = on;
        fill();
        follow();
    });
    connect(m_updates, &QCheckBox::toggled, this, &ImportColumnsStep::changed);
    connect(m_kept, &QComboBox::activated, this, &ImportColumnsStep::useKept);
    connect(keeper, &QPushButton::clicked, this, &ImportColumnsStep::keep);
}

QWidget *ImportColumnsStep::makeCountries()
{
    QList<std::pair<QString, QString>> names;
    for (const QString &country : phones::countries())
        names << std::pair(phones::countryName(country), country);
    std::sort(names.begin(), names.end(), [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    m_country->addItem(tr("No country: they are refused"), QString());
    for (const auto &[name, country] : std::as_const(names))
        m_country->addItem(name, country);
    m_country->setObjectName(u"country"_s);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(24);
    auto *label = new QLabel(tr("P&hones without the code of a country are numbers of:"));
    label->setBuddy(m_country);
    auto *countries = new QWidget;
    auto *line = new QHBoxLayout(countries);
    line->setContentsMargins({});
    line->setSpacing(10);
    line->addWidget(label);
    line->addWidget(m_country);
    line->addStretch();
    connect(m_country, &QComboBox::activated, this, [this] {
        m_chosenCountry = m_question.mapping.country = m_country->currentData().toString();
        follow();
    });
    return countries;
}

/// What nobody has chosen follows the columns.
void ImportColumnsStep::showCountry()
{
    ImportMapping &mapping = m_question.mapping;
    mapping.country = m_chosenCountry ? *m_chosenCountry : guessCountry(m_question.text, mapping);
    m_country->setCurrentIndex(std::max(0, m_country->findData(mapping.country)));
    m_countries->setVisible(mapping.hasPhones());
}

/// That are underlined in this step, or around the steps.
QString ImportColumnsStep::lettersBeside() const
{
    QString letters;
    const auto take = [&](const QWidget &widget, const QString &text) {
        const bool isSeen =
            isAncestorOf(&widget) || !parentWidget() || !parentWidget()->isAncestorOf(&widget);
        const QKeySequence keys = isSeen ? QKeySequence::mnemonic(text) : QKeySequence();
        letters += keys.toString(QKeySequence::PortableText).right(1).toLower();
    };
    for (const QAbstractButton *button : window()->findChildren<QAbstractButton *>())
        take(*button, button->text());
    for (const QLabel *label : window()->findChildren<QLabel *>())
        take(*label, label->buddy() ? label->text() : QString());
    return letters;
}

void ImportColumnsStep::setKind(const ImportKind &kind, const QList<FormField> &options)
{
    m_question.kind = kind;
    m_chosen.clear();
    m_chosenCountry.reset();
    m_updates->setVisible(kind.canChange());
    delete std::exchange(m_options, nullptr);
    if (!options.isEmpty()) {
        m_options = new FormView(options, nullptr, lettersBeside());
        m_options->setMaximumHeight(m_options->sizeHint().height());
        m_layout->addWidget(m_options, 2);
        connect(m_options, &FormView::changed, this, &ImportColumnsStep::follow);
        connect(m_options, &FormView::pickWanted, this, &ImportColumnsStep::pickWanted);
    }
    listKept();
}

void ImportColumnsStep::narrow(Names &names)
{
    if (m_options)
        m_options->narrow(names);
}

void ImportColumnsStep::setNames(const ImportKind &kind, const QList<FormField> &options)
{
    m_question.kind = kind;
    if (m_options)
        m_options->setNames(options);
}

QString ImportColumnsStep::keptKey() const
{
    return u"import/mappings/"_s + m_question.kind.id;
}

void ImportColumnsStep::setFile(const FileText &text, const QList<Column> &columns)
{
    const auto firstOf = [](const FileText &file) {
        return file.lines.isEmpty() ? QStringList() : file.lines.first().values;
    };
    const bool isOther = text.lines.isEmpty() || firstOf(text) != firstOf(m_question.text);
    const bool hadTitles = m_question.mapping.hasTitles;
    m_question.text = text;
    m_question.columns = columns;
    m_question.mapping = guessMapping(text, m_question.kind, columns);
    if (isOther) {
        m_chosen.clear();
        m_chosenCountry.reset();
    } else {
        m_question.mapping.hasTitles = hadTitles;
    }
    for (const auto &[column, target] : m_chosen.asKeyValueRange())
        m_question.mapping.assign(column, target, m_question.kind);
    const QSignalBlocker blocker(m_titles);
    m_titles->setChecked(m_question.mapping.hasTitles);
    fill();
    follow();
}

void ImportColumnsStep::fill()
{
    const QStringList titles = m_question.mapping.titles(m_question.text);
    m_table->setRowCount(int(titles.size()));
    int focused = -1; // in what is about to be another box
    for (int column = 0; column < titles.size(); ++column) {
        const QWidget *box = m_table->cellWidget(column, Target);
        focused = box && box->hasFocus() ? column : focused;
    }
    for (int column = 0; column < titles.size(); ++column) {
        QString sample;
        for (qsizetype at = m_question.mapping.firstLine();
             at < m_question.text.lines.size() && sample.isEmpty(); ++at)
            sample = m_question.text.lines.at(at).values.value(column);
        m_table->setItem(column, 0, new QTableWidgetItem(titles.at(column)));
        m_table->setItem(column, 1, new QTableWidgetItem(sample.left(100)));
        m_table->setCellWidget(column, Target, targetBox(column));
    }
    m_table->resizeRowsToContents();
    fitTargets();
    setFocusProxy(m_table->cellWidget(0, Target));
    if (focused >= 0)
        m_table->cellWidget(focused, Target)->setFocus();
}

/// Names of targets are whole as far as there is room; what is in the file has its place beside them.
void ImportColumnsStep::fitTargets()
{
    int wanted = 0;
    for (int column = 0; column < m_table->rowCount(); ++column)
        wanted = std::max(wanted, m_table->cellWidget(column, Target)->sizeHint().width());
    const int all = m_table->viewport()->width();
    m_table->setColumnWidth(Target, std::clamp(wanted + 2, all / 3, all * 6 / 10));
}

bool ImportColumnsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTargets();
    return QWidget::eventFilter(watched, event);
}

static QVariant asVariant(const ImportTarget &target)
{
    return QVariantList {target.key, int(target.kind)};
}

static ImportTarget asTarget(const QVariant &value)
{
    const QVariantList parts = value.toList();
    return {parts.value(0).toString(), Kind(parts.value(1).toInt())};
}

void ImportColumnsStep::addTarget(QComboBox *box, const QString &title, const ImportTarget &target)
{
    if (!target.key.isEmpty() && box->findData(asVariant(target)) < 0)
        box->addItem(title, asVariant(target));
}

/// Of which kind a variable is, is settled once for all.
QString ImportColumnsStep::titleOfNew(const QString &variable, Kind kind)
{
    const QString title = kind == Kind::Number ? tr("New variable %1: numbers")
        : kind == Kind::Date                   ? tr("New variable %1: days")
                                               : tr("New variable %1: texts");
    return title.arg(variable);
}

QComboBox *ImportColumnsStep::targetBox(int column)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const ImportKind &kind = m_question.kind;
    const QString title = m_question.mapping.titles(m_question.text).at(column);
    //: %1 is the title of a column
    box->setAccessibleName(tr("What “%1” becomes").arg(title));
    box->addItem(tr("Nothing: left out"), asVariant({}));
    const QList<ImportField> fields = fieldsOf(kind, m_question.columns);
    const auto isVariable = [&](const QString &key) {
        return !kind.variables.isEmpty() && key.startsWith(kind.variables + u'.');
    };
    for (const ImportField &field : fields) {
        const QString &name = field.column.title;
        addTarget(box, isVariable(field.column.key) ? tr("Variable %1").arg(name) : name, targetOf(field));
    }
    const ImportTarget now = m_question.mapping.columns.value(column);
    addTarget(box, titleOfNew(now.key.mid(kind.variables.size() + 1), now.kind), now);
    const ImportTarget fresh = newVariable(m_question.text, m_question.mapping, column, kind);
    const auto isKnown = [&](const ImportField &field) { return field.column.key == fresh.key; };
    if (std::none_of(fields.begin(), fields.end(), isKnown)) {
        for (const Kind of : {fresh.kind, Kind::Text, Kind::Number, Kind::Date})
            addTarget(box, titleOfNew(title.trimmed(), of), {fresh.key, of});
    }
    box->setCurrentIndex(box->findData(asVariant(now)));
    const auto tell = [box] { box->setToolTip(plainToolTip(box->currentText())); };
    connect(box, &QComboBox::currentTextChanged, box, tell);
    tell();
    connect(box, &QComboBox::activated, this, [this, box, column] { retarget(column, box->currentData()); });
    return box;
}

void ImportColumnsStep::retarget(int column, const QVariant &value)
{
    m_chosen.insert(column, asTarget(value));
    const int before = m_question.mapping.assign(column, asTarget(value), m_question.kind);
    if (before >= 0) {
        m_chosen.remove(before);
        static_cast<QComboBox *>(m_table->cellWidget(before, Target))->setCurrentIndex(0);
    }
    follow();
}

void ImportColumnsStep::listKept()
{
    const QJsonObject kept = parseJson(m_memory.value(keptKey()).toByteArray()).value.toObject();
    m_kept->clear();
    m_kept->addItems(kept.keys());
    m_kept->setCurrentIndex(-1);
}

void ImportColumnsStep::useKept()
{
    const QJsonObject kept = parseJson(m_memory.value(keptKey()).toByteArray()).value.toObject();
    m_question.mapping = fromJson(kept.value(memberName(m_kept->currentText())).toObject(), m_question.text,
                                  m_question.kind, m_question.mapping);
    for (int column = 0; column < m_question.mapping.columns.size(); ++column)
        m_chosen.insert(column, m_question.mapping.columns.at(column));
    if (m_question.mapping.hasPhones())
        m_chosenCountry = m_question.mapping.country;
    fill();
    follow();
}

void ImportColumnsStep::keep()
{
    const QString name = m_kept->currentText().trimmed();
    if (name.isEmpty())
        return m_kept->setFocus();
    QJsonObject kept = parseJson(m_memory.value(keptKey()).toByteArray()).value.toObject();
    kept.insert(name, toJson(m_question.mapping, m_question.text));
    m_memory.setValue(keptKey(), writeJson(kept));
    listKept();
    m_kept->setCurrentText(name);
}

bool ImportColumnsStep::isReady() const
{
    return hasKey(m_question.mapping, m_question.kind);
}

/// What new rows need and get neither from a column nor from what is said of all lines. A file in which rows
/// have nothing but the service's own numbers brings no new ones.
QList<Column> ImportColumnsStep::missing() const
{
    const ImportKind &kind = m_question.kind;
    const QList<ImportTarget> &columns = m_question.mapping.columns;
    const auto isGiven = [&](const ImportField &field) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const ImportTarget &target) { return target.key == field.column.key; });
    };
    const bool bringsNew = std::any_of(kind.fields.begin(), kind.fields.end(), [&](const ImportField &field) {
        return kind.keys.contains(field.column.key) && field.use != ImportField::Use::OnlyKnown
            && isGiven(field);
    });
    const QJsonObject said = m_options ? m_options->values() : QJsonObject();
    QList<Column> missing;
    for (const ImportField &field : kind.fields) {
        if (bringsNew && field.isRequired && !isGiven(field) && isBlank(said.value(field.column.key)))
            missing << field.column;
    }
    return missing;
}

bool ImportColumnsStep::check()
{
    if (m_options && !m_options->check())
        return false;
    QHash<QString, QString> errors;
    for (const Column &column : missing())
        errors.insert(column.key, tr("Please fill in “%1”, or say which column has it.").arg(column.title));
    if (m_options && !errors.isEmpty())
        m_options->showErrors(errors);
    return errors.isEmpty();
}

void ImportColumnsStep::follow()
{
    showCountry();
    QStringList names;
    for (const ImportField &field : m_question.kind.fields) {
        if (m_question.kind.keys.contains(field.column.key))
            names << tr("“%1”").arg(field.column.title);
    }
    const QString known = tr("Empty values change nothing.");
    //: %1: titles of fields, such as “Address” or “Phone”
    const QString wanted = tr("One column has to become %1: rows are known by it.")
                               .arg(names.join(tr(" or ", "between titles of fields")));
    QStringList needed;
    for (const Column &column : missing())
        needed << column.title;
    //: %1: titles of fields, such as "Owner"
    const QString more =
        needed.isEmpty() ? QString() : tr("What is new needs besides: %1.").arg(needed.join(u", "_s));
    const QStringList said {isReady() ? known : wanted, more, m_question.kind.about};
    m_trouble->setText(said.join(u' ').simplified());
    emit changed();
}

bool ImportColumnsStep::updates() const
{
    return m_question.kind.canChange() && m_updates->isChecked();
}

ImportQuestion ImportColumnsStep::question() const
{
    ImportQuestion question = m_question;
    if (m_options)
        question.options = m_options->values();
    question.options.insert(updatesOption, updates());
    return question;
}

} // namespace pulsedeck
