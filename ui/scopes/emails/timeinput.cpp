// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/timeinput.h"

#include "app/values/format.h"
#include "app/values/zone.h"
#include "ui/context/pagecontext.h"
#include "ui/form/fieldinput.h"
#include "ui/look/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using letters::CampaignDraft;

QString clockText(const QDateTime &moment)
{
    const QDateTime there = format::inZone(moment);
    const QDateTime here = moment.toLocalTime();
    const QString day = QLocale().toString(there.date(), u"ddd"_s);
    //: A moment: day of the week, and the rest.
    const QString shown = TimeInput::tr("%1, %2").arg(day, format::momentText(moment));
    if (there.offsetFromUtc() == here.offsetFromUtc())
        //: %2 is how far the clock is ahead of UTC
        return TimeInput::tr("%1 (%2)").arg(shown, format::offsetText(moment));
    const QString time = format::timeText(here.time());
    const QString clock =
        here.date() == there.date() ? time : TimeInput::tr("%1, %2").arg(format::dateText(here.date()), time);
    //: A time in the zone %2 and as this computer's clock shows it.
    return TimeInput::tr("%1 in %2, %3 on this computer")
        .arg(shown, QString::fromLatin1(format::zone().id()), clock);
}

TimeInput::TimeInput(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_now(new QRadioButton(tr("Now"))),
      m_later(new QRadioButton(tr("At a time"))), m_details(new QWidget), m_zone(makeZones()),
      m_clocks(quietLabel())
{
    FormField field {
        .key = u"date"_s, .title = tr("Time"), .input = FormField::Input::DateTime, .required = true};
    m_date = makeInput(field, this);
    m_date->control()->setAccessibleName(tr("Time to send at"));
    m_date->control()->setObjectName(u"sendAt"_s);
    m_later->setObjectName(u"later"_s);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_now);
    choice->addWidget(m_later);
    choice->addStretch();
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins({});
    details->setSpacing(6);
    details->addWidget(m_date);
    details->addWidget(m_zone);
    details->addWidget(m_clocks);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(choice);
    layout->addWidget(m_details);
    connect(m_later, &QRadioButton::toggled, this, &TimeInput::follow);
    connect(m_date, &FieldInput::changed, this, &TimeInput::follow);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &TimeInput::pickZone);
    m_now->setChecked(true);
    follow();
}

QComboBox *TimeInput::makeZones()
{
    auto *zones = new QComboBox;
    zones->setObjectName(u"zones"_s);
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->setAccessibleName(tr("Time zone of the account"));
    zones->setToolTip(
        tr("SendPulse means times in the zone that is set for the account there, and no call tells "
           "which one that is."));
    zones->addItem(tr("Zone of the account: this computer’s"), QByteArray());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            zones->addItem(QString::fromLatin1(id), id);
    }
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->setMinimumContentsLength(14);
    zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QByteArray picked = m_context.uiState().value(u"timeZone"_s).toByteArray();
    zones->setCurrentIndex(qMax(0, zones->findData(picked)));
    return zones;
}

void TimeInput::pickZone()
{
    m_context.pickZone(m_zone->currentData().toByteArray());
    follow();
}

void TimeInput::follow()
{
    m_details->setVisible(m_later->isChecked());
    const QDateTime moment = format::toDateTime(m_date->value());
    const QString misread = misreading();
    m_clocks->setText(moment.isValid() ? clockText(moment) : misread);
    m_clocks->setVisible(!m_clocks->text().isEmpty());
    emit changed();
}

QString TimeInput::misreading() const
{
    return m_later->isChecked() ? m_date->misreading() : QString();
}

void TimeInput::show(const CampaignDraft &draft)
{
    if (!draft.date.isEmpty())
        m_date->setValue(draft.date);
    (draft.when == CampaignDraft::When::Later ? m_later : m_now)->setChecked(true);
}

void TimeInput::writeTo(CampaignDraft &draft) const
{
    draft.when = m_later->isChecked() ? CampaignDraft::When::Later : CampaignDraft::When::Now;
    draft.date = m_later->isChecked() && misreading().isEmpty() ? m_date->value().toString() : QString();
}

} // namespace pulsedeck
