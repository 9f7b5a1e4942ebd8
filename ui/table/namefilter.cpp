// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/namefilter.h"

#include "app/operations/picks.h"
#include "app/scopes/scopes.h"
#include "app/table/names.h"
#include "app/values/format.h"
#include "ui/form/fieldinput.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// What nobody would take for the beginning of a name.
static bool looksLikeId(const QString &text)
{
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    return !text.contains(u' ') && (hasDigit || text.contains(u'@'));
}

NameFilter *NameFilter::of(const Filter &filter, const Resource &resource, const Contract &contract,
                           Names *names)
{
    const QString list = resource.list ? resource.list->operation : QString();
    const Operation *operation = contract.find(resource.scope, list);
    FormField field {.key = filter.parameter, .title = filter.title};
    field.pick = operations::pickFor(factOf(resource.scope, list), filter.parameter, resourcesOf);
    return operation && field.pick ? new NameFilter(field, *operation, names) : nullptr;
}

std::function<NameFilter *(const Filter &)> NameFilter::makerFor(const Resource &resource,
                                                                 const Contract &contract, Names *names)
{
    return
        [resource, &contract, names](const Filter &filter) { return of(filter, resource, contract, names); };
}

NameFilter::NameFilter(const FormField &field, const Operation &operation, Names *names)
    : m_field(field), m_operation(operation), m_names(names), m_input(makeInput(field, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_input);
    setFixedWidth(fontMetrics().averageCharWidth() * 24);
    if (auto *line = qobject_cast<QLineEdit *>(control())) {
        //: In a filter that hides nothing.
        line->setPlaceholderText(tr("All"));
        m_warning = line->addAction(icon(u"warning"_s), QLineEdit::TrailingPosition);
        m_warning->setVisible(false);
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(400);
    connect(m_input, &FieldInput::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &NameFilter::takeOver);
    if (!names)
        return;
    connect(names, &Names::changed, this, &NameFilter::takeNames);
    takeNames();
}

QWidget *NameFilter::control() const
{
    return m_input->control();
}

void NameFilter::takeNames()
{
    m_field = m_names->over(QList<FormField> {m_field}).first();
    m_input->setNames(m_field);
}

QVariantMap NameFilter::values() const
{
    return operations::filterByRow(m_operation, m_field.key, m_id);
}

void NameFilter::takeOver()
{
    const QString id = format::toText(m_input->value()).trimmed();
    if (!id.isEmpty() && !format::statusWord(m_field.choices, id) && !looksLikeId(id))
        return sayTrouble(m_field.choices.isEmpty() ? tr("No names are known here yet.")
                                                    : tr("Nothing here has that name."));
    sayTrouble({});
    if (std::exchange(m_id, id) != id)
        emit changed();
}

void NameFilter::choose(const QString &id)
{
    m_input->setValue(id);
    m_rest.stop();
    takeOver();
}

void NameFilter::sayTrouble(const QString &trouble)
{
    const QString words = trouble.isEmpty() ? QString() : tr("Not asked for yet. %1").arg(trouble);
    control()->setToolTip(words);
    control()->setAccessibleDescription(words);
    if (m_warning) {
        m_warning->setVisible(!words.isEmpty());
        m_warning->setToolTip(words);
    }
}

} // namespace pulsedeck
