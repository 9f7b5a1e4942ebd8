// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/formview.h"

#include "app/table/names.h"
#include "app/vocabulary/given.h"
#include "ui/form/formrow.h"
#include "ui/look/labels.h"

#include <QJsonObject>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace pulsedeck {

QString withMnemonic(const QString &title, QString *used)
{
    for (qsizetype at = 0; at < title.size(); ++at) {
        const QChar letter = title.at(at).toLower();
        if (!letter.isLetter() || used->contains(letter))
            continue;
        used->append(letter);
        return withoutMnemonics(title.left(at)) + u'&' + withoutMnemonics(title.mid(at));
    }
    return withoutMnemonics(title);
}

FormView::FormView(const QList<FormField> &fields, QWidget *parent, const QString &taken)
    : QScrollArea(parent), m_fields(fields)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(14);
    QString usedMnemonics = taken;
    for (const FormField &field : fields) {
        auto *row = new FormRow(field, withMnemonic(field.title, &usedMnemonics));
        layout->addWidget(row);
        m_rows << row;
        connect(row, &FormRow::changed, this, &FormView::narrowRows);
        connect(row, &FormRow::changed, this, &FormView::changed);
        connect(row, &FormRow::pickWanted, this, &FormView::pickWanted);
    }
    layout->addStretch();
    setWidget(column);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QJsonObject FormView::values() const
{
    QJsonObject all;
    for (const FormRow *row : m_rows)
        all[row->field().key] = row->value();
    return all;
}

QList<FormField> FormView::fields() const
{
    QList<FormField> all;
    for (const FormRow *row : m_rows)
        all << row->field();
    return all;
}

QJsonObject FormView::typed() const
{
    QJsonObject touched;
    for (const FormRow *row : m_rows) {
        if (row->isTouched())
            touched[row->field().key] = row->value();
    }
    return touched;
}

void FormView::type(const QJsonObject &values)
{
    for (FormRow *row : m_rows) {
        if (values.contains(row->field().key))
            row->input()->setValue(values[row->field().key]);
    }
}

void FormView::putBack()
{
    for (FormRow *row : m_rows) {
        if (row->isTouched())
            row->putBack();
    }
}

bool FormView::isChanged() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FormRow *row) { return row->isTouched(); });
}

FormRow *FormView::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const FormRow *row) { return row->field().key == key; });
    return found == m_rows.end() ? nullptr : *found;
}

void FormView::setShown(const QString &key, bool shown)
{
    if (FormRow *row = rowOf(key))
        row->setVisible(shown);
}

void FormView::setNote(const QString &key, const QString &text)
{
    if (FormRow *row = rowOf(key))
        row->setNote(text);
}

void FormView::setWaiting(const QJsonObject &values)
{
    for (FormRow *row : m_rows) {
        if (values.contains(row->field().key))
            row->setWaiting(values[row->field().key]);
    }
}

void FormView::noteSaved(const QStringList &keys)
{
    for (FormRow *row : m_rows) {
        if (keys.contains(row->field().key))
            row->noteSaved();
    }
}

void FormView::setNames(const QList<FormField> &fields)
{
    for (qsizetype at = 0; at < qMin(fields.size(), m_rows.size()); ++at)
        m_rows.at(at)->setNames(fields.at(at));
    m_fields = fields;
    m_above.clear();
    narrowRows();
}

void FormView::narrow(Names &names)
{
    m_names = &names;
    narrowRows();
}

/// Only those that are below another row than before: what is being typed stays as it is.
void FormView::narrowRows()
{
    for (qsizetype at = 0; m_names && at < qMin(m_fields.size(), m_rows.size()); ++at) {
        const FormField &field = m_fields.at(at);
        const FormField *above = fieldAbove(field, m_fields);
        const QJsonObject all = above ? values() : QJsonObject();
        if (!above || m_above.value(field.key, QJsonValue::Undefined) == all.value(above->key))
            continue;
        m_above.insert(field.key, all.value(above->key));
        m_rows.at(at)->setNames(m_names->below(field, *above, all));
    }
}

bool FormView::check()
{
    const bool isStored =
        std::all_of(m_rows.begin(), m_rows.end(), [](const FormRow *row) { return row->field().stored; });
    const bool isDue = !isStored || isChanged()
        || std::any_of(m_rows.begin(), m_rows.end(), [](const FormRow *row) { return row->isWaiting(); });
    FormRow *first = nullptr;
    for (FormRow *row : m_rows) {
        const QString complaint = isDue && !row->isHidden() ? row->complaint() : QString();
        row->complain(complaint);
        if (!complaint.isEmpty() && !first)
            first = row;
    }
    if (first) {
        first->focusInput();
        ensureWidgetVisible(first);
    }
    return !first;
}

QStringList FormView::missing() const
{
    QStringList titles;
    for (const FormRow *row : m_rows) {
        if (row->field().required && !row->isHidden() && isBlank(row->value()))
            titles << row->field().title;
    }
    return titles;
}

FormRow *FormView::rowFor(const QString &name) const
{
    for (FormRow *row : m_rows) {
        if (row->field().key.compare(name, Qt::CaseInsensitive) == 0)
            return row;
    }
    // The service may name the inner field of "sender.email", or an item of a list as "emails.0".
    const QString last = name.section(u'.', -1);
    const QString first = name.section(u'.', 0, 0);
    for (FormRow *row : m_rows) {
        const QString key = row->field().key;
        if (key.section(u'.', -1) == last || key == first)
            return row;
    }
    return nullptr;
}

QStringList FormView::showErrors(const QHash<QString, QString> &byName)
{
    QStringList homeless;
    FormRow *shown = nullptr;
    for (auto error = byName.begin(); error != byName.end(); ++error) {
        if (FormRow *row = rowFor(error.key())) {
            row->complain(error.value());
            shown = row;
        } else {
            homeless << tr("%1: %2", "a field and what is wrong with it").arg(error.key(), error.value());
        }
    }
    if (shown) {
        shown->focusInput();
        ensureWidgetVisible(shown);
    }
    return homeless;
}

void FormView::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->focusInput();
}

QSize FormView::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    const int width = qBound(fontMetrics().averageCharWidth() * 52, wanted.width() + 20,
                             fontMetrics().averageCharWidth() * 80);
    // Of what the screen has: title, buttons, an error and the frame are around it.
    const int most = qMax(240, screen()->availableSize().height() - 280);
    return {width, qMin(qMax(wanted.height(), widget()->heightForWidth(width)) + 4, most)};
}

} // namespace pulsedeck
