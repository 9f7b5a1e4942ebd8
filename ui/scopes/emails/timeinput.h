// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/campaigndraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QRadioButton;

namespace pulsedeck {

class FieldInput;
class PageContext;

/// When a campaign leaves: at once, or at a time in the account's zone, which is asked for here as long as
/// nobody has said it, and shown as this computer's clock will show it, too.
class TimeInput : public QWidget {
    Q_OBJECT
public:
    explicit TimeInput(PageContext &context, QWidget *parent = nullptr);

    void show(const letters::CampaignDraft &draft);
    void writeTo(letters::CampaignDraft &draft) const;
    /// What was typed cannot be read as a time; empty when it can.
    QString misreading() const;

signals:
    void changed();

private:
    QComboBox *makeZones();
    void pickZone();
    void follow();

    PageContext &m_context;
    QRadioButton *m_now;
    QRadioButton *m_later;
    FieldInput *m_date;
    QWidget *m_details; ///< Of a time.
    QComboBox *m_zone;
    QLabel *m_clocks;
};

/// "Mon 30 Nov, 10:00 in Europe/Kyiv, 09:00 on this computer"
QString clockText(const QDateTime &moment);

} // namespace pulsedeck
