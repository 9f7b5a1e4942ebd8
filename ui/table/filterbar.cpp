// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/filterbar.h"

#include "app/values/convert.h"
#include "app/values/reading.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/wraplayout.h"
#include "ui/table/namefilter.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

FilterBar::FilterBar(const QList<Filter> &filters, const QVariantMap &always, const ByName &byName,
                     QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_always(always), m_byName(byName)
{
    auto *layout = new WrapLayout(10, this);
    layout->addWidget(m_search);
    m_search->setPlaceholderText(tr("Search in what is loaded"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Ctrl+F. All the words have to occur; case and accents do not matter."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    m_search->installEventFilter(this);

    m_typing.setSingleShot(true);
    m_typing.setInterval(0); // a search gives way to the next one by itself
    m_filtering.setSingleShot(true);
    m_filtering.setInterval(400);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { emit searchChanged(search()); });
    connect(&m_filtering, &QTimer::timeout, this, &FilterBar::takeOverTyped);
    add(filters);
    m_ownParts = m_parts.size();
    m_ownBoxes = m_boxed.size();
    foldRest();
    m_initial = values();
    m_asked = m_initial;
    connect(this, &FilterBar::filterChanged, this, [this](const QVariantMap &asked) { m_asked = asked; });
}

void FilterBar::add(const QList<Filter> &filters)
{
    for (const Filter &filter : filters) {
        NameFilter *name = m_byName && filter.options.isEmpty() ? m_byName(filter) : nullptr;
        if (!filter.column.isEmpty())
            addLocal(filter);
        else if (name)
            m_parts << addName(filter, name);
        else
            m_parts << (filter.options.isEmpty() ? addLine(filter) : addChoice(filter));
    }
}

void FilterBar::setMore(const QList<Filter> &filters)
{
    m_parts.resize(m_ownParts);
    while (m_boxed.size() > m_ownBoxes) {
        QWidget *gone = m_boxed.takeLast();
        m_boxes.removeIf([gone](const QComboBox *box) { return gone->isAncestorOf(box); });
        delete gone;
    }
    add(filters);
    foldRest();
    takeOverTyped();
}

void FilterBar::takeOverTyped()
{
    for (const Part &part : std::as_const(m_parts)) {
        if (part.settle)
            part.settle();
    }
    if (values() != m_asked)
        emit filterChanged(values());
}

QWidget *FilterBar::labelled(const Filter &filter, QWidget *control)
{
    auto *box = new QWidget;
    auto *inside = new QHBoxLayout(box);
    inside->setContentsMargins({});
    inside->setSpacing(6);
    auto *label = new QLabel(withoutMnemonics(filter.title));
    label->setBuddy(control);
    label->setForegroundRole(QPalette::PlaceholderText);
    control->setAccessibleName(filter.title);
    inside->addWidget(label);
    inside->addWidget(control);
    layout()->addWidget(box);
    m_boxed << box;
    return box;
}

/// So many are seen at first, unless hardly more are hidden.
constexpr qsizetype seenFilters = 4;

void FilterBar::foldRest()
{
    if (m_boxed.size() <= seenFilters + 1 && !m_more)
        return;
    if (!m_more) {
        m_more = new QToolButton(this);
        m_more->setText(tr("More filters"));
        m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_more->setCheckable(true);
        m_more->setAutoRaise(true);
        m_more->setFocusPolicy(Qt::TabFocus);
        connect(m_more, &QToolButton::toggled, this, &FilterBar::followFold);
    }
    layout()->removeWidget(m_more); // it stands last
    layout()->addWidget(m_more);
    followFold();
}

void FilterBar::followFold()
{
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    for (qsizetype at = seenFilters; at < m_boxed.size(); ++at)
        m_boxed.at(at)->setVisible(m_more->isChecked());
}

void FilterBar::setSearchShown(bool shown)
{
    m_search->setVisible(shown);
}

QComboBox *FilterBar::makeBox(const Filter &filter)
{
    auto *box = new QComboBox;
    for (const Filter::Option &option : filter.options)
        box->addItem(option.text);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    qsizetype longest = 8;
    for (const Filter::Option &option : filter.options)
        longest = qMax(longest, option.text.size());
    box->setMinimumContentsLength(int(qMin<qsizetype>(longest, 24)));
    labelled(filter, box);
    m_boxes << box;
    return box;
}

void FilterBar::addLocal(const Filter &filter)
{
    QComboBox *box = makeBox(filter);
    m_local << box;
    connect(box, &QComboBox::currentIndexChanged, this, [this, filter](int option) {
        m_only[filter.column] = filter.options.value(option).value.toString();
        emit onlyChanged(m_only);
    });
}

FilterBar::Part FilterBar::addChoice(const Filter &filter)
{
    QComboBox *box = makeBox(filter);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { emit filterChanged(values()); });
    return {[box, filter] { return filterValues(filter, box->currentIndex()); },
            [box] { box->setCurrentIndex(0); }};
}

static Kind kindOf(const Filter &filter)
{
    return filter.input == FormField::Input::Date ? Kind::Date : Kind::Text;
}

/// Why what stands in @p line is not asked for yet; empty: it is.
static QString troubleWith(const QLineEdit &line, const Filter &filter)
{
    return reading::read(line.text(), {kindOf(filter)}).trouble;
}

/// How a day is written: an example in the field itself would look as if it were chosen.
static QString hintFor(const Filter &filter)
{
    if (filter.input != FormField::Input::Date)
        return {};
    return FilterBar::tr("A day, for example %1").arg(reading::written(u"2026-12-31"_s, {Kind::Date}));
}

static void showTrouble(QLineEdit &line, QAction &warning, const QString &trouble, const QString &hint)
{
    const bool isRead = trouble.isEmpty();
    const QString words = isRead ? hint : FilterBar::tr("Not asked for yet. %1").arg(trouble);
    warning.setVisible(!isRead);
    warning.setToolTip(words);
    line.setToolTip(words);
    line.setAccessibleDescription(words);
}

FilterBar::Part FilterBar::addLine(const Filter &filter)
{
    auto *line = new QLineEdit;
    line->setClearButtonEnabled(true);
    line->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    const QVariant always = m_always.value(filter.parameter);
    if (always.isValid())
        line->setPlaceholderText(reading::written(always.toString(), {kindOf(filter)}));
    else if (filter.input == FormField::Input::Date)
        line->setPlaceholderText(tr("Any day"));
    labelled(filter, line);
    QAction *warning = line->addAction(icon(u"warning"_s), QLineEdit::TrailingPosition);
    showTrouble(*line, *warning, {}, hintFor(filter));
    const auto settled = std::make_shared<QString>();
    connect(line, &QLineEdit::textChanged, this, [this, line, warning, filter] {
        if (troubleWith(*line, filter).isEmpty())
            showTrouble(*line, *warning, {}, hintFor(filter));
        m_filtering.start();
    });
    // Half a date is no date, and no reason to ask for another one than before.
    return {[settled, filter] { return filterValues(filter, *settled); },
            [settled, line] {
                settled->clear();
                line->clear();
            },
            [settled, line, warning, filter] {
                const QString trouble = troubleWith(*line, filter);
                showTrouble(*line, *warning, trouble, hintFor(filter));
                if (trouble.isEmpty())
                    *settled = line->text().trimmed();
            }};
}

FilterBar::Part FilterBar::addName(const Filter &filter, NameFilter *name)
{
    labelled(filter, name);
    name->control()->setAccessibleName(filter.title);
    name->setFocusProxy(name->control());
    m_names << name;
    connect(name, &NameFilter::changed, this, &FilterBar::takeOverTyped);
    return {[name] { return name->values(); }, [name] { name->choose({}); }};
}

QString FilterBar::search() const
{
    return m_search->text().trimmed();
}

void FilterBar::setSearch(const QString &words)
{
    m_search->setText(words);
    m_typing.stop();
    emit searchChanged(words);
}

void FilterBar::clearSearch()
{
    m_search->clear();
    for (QComboBox *box : std::as_const(m_local))
        box->setCurrentIndex(0);
    m_typing.stop();
    emit searchChanged({});
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QVariantMap FilterBar::values() const
{
    QVariantMap all;
    for (const Part &part : m_parts)
        all.insert(part.values());
    return all;
}

QList<int> FilterBar::choices() const
{
    QList<int> places;
    for (const QComboBox *box : m_boxes)
        places << box->currentIndex();
    return places;
}

void FilterBar::choose(const QList<int> &choices)
{
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        const int place = choices.value(at);
        m_boxes.at(at)->setCurrentIndex(place < m_boxes.at(at)->count() ? place : 0);
    }
}

QJsonObject FilterBar::rows() const
{
    QJsonObject rows;
    for (const NameFilter *name : m_names) {
        if (!name->id().isEmpty())
            rows[name->parameter()] = name->id();
    }
    return rows;
}

void FilterBar::chooseRows(const QJsonObject &rows)
{
    for (NameFilter *name : std::as_const(m_names))
        name->choose(rows[name->parameter()].toString());
}

void FilterBar::clearFilters()
{
    for (const Part &part : m_parts)
        part.clear();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            clearSearch();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pulsedeck
