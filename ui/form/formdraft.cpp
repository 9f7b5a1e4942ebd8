// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/formdraft.h"

#include "app/jobs/drafts.h"
#include "app/values/zone.h"
#include "ui/form/formview.h"
#include "ui/look/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace pulsedeck {

/// At most so much typing is lost when the power goes.
constexpr int keepEvery = 400;

FormDraft::FormDraft(FormView &form, Drafts &drafts, const QString &id, QWidget *parent)
    : QWidget(parent), m_form(form), m_drafts(&drafts), m_id(id), m_words(quietLabel()),
      m_afresh(new QPushButton(tr("Start a&fresh")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words, 1);
    layout->addWidget(m_afresh);
    m_afresh->setAutoDefault(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepEvery);
    hide();
    connect(m_afresh, &QPushButton::clicked, this, &FormDraft::startAfresh);
    connect(&m_soon, &QTimer::timeout, this, &FormDraft::keep);
    connect(&form, &FormView::changed, this, [this] {
        if (m_drafts && !m_soon.isActive())
            m_soon.start();
    });
    drafts.find(id, this, [this](const Draft &draft) { goOn(draft); });
}

FormDraft::~FormDraft()
{
    keepNow();
}

void FormDraft::keepNow()
{
    if (m_soon.isActive())
        keep();
    m_soon.stop();
}

/// Whether all of @p fields can be kept.
static bool isWhole(const QList<FormField> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const FormField &field) {
        const bool isKept = keepable({field}, {{field.key, QString()}}).contains(field.key);
        return isKept && isWhole(field.fields);
    });
}

/// Whoever types already is not interrupted.
void FormDraft::goOn(const Draft &draft)
{
    if (m_form.isChanged())
        return;
    m_form.type(draft.values);
    m_soon.stop();
    if (!m_form.isChanged())
        return m_drafts->drop(m_id); // it arrived, or stands there now
    const QDateTime here = format::inZone(draft.at);
    const QString words = here.date() == format::today()
        ? tr("Goes on from what you typed at %1.").arg(format::timeText(here.time()))
        : tr("Goes on from what you typed on %1.").arg(format::momentText(draft.at));
    m_words->setText(isWhole(m_form.fields()) ? words
                                              : words + u' ' + tr("Files and passwords are not kept."));
    show();
}

void FormDraft::startAfresh()
{
    m_form.putBack();
    m_form.focusFirst();
    hide();
    m_soon.stop();
    if (m_drafts)
        m_drafts->drop(m_id);
}

void FormDraft::keep()
{
    if (m_drafts)
        m_drafts->keep(m_id, keepable(m_form.fields(), m_form.typed()));
}

bool FormDraft::isSafe() const
{
    const QJsonObject typed = m_form.typed();
    return m_drafts && m_drafts->isLasting() && keepable(m_form.fields(), typed) == typed;
}

QString FormDraft::promise() const
{
    const bool isLasting = m_drafts && m_drafts->isLasting();
    const QString words = isLasting
        ? tr("What you typed has not been sent. As a draft it is here again when you open this form.")
        : tr("What you typed has not been sent. As a draft it is here again when you open this form, until "
             "Pulsedeck ends.");
    const QJsonObject typed = m_form.typed();
    const bool isAll = keepable(m_form.fields(), typed) == typed;
    return isAll ? words : words + u' ' + tr("Files and passwords are not kept.");
}

void FormDraft::drop()
{
    m_soon.stop();
    if (m_drafts)
        m_drafts->drop(m_id);
    m_drafts.clear();
}

} // namespace pulsedeck
