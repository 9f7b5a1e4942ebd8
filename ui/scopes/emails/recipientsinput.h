// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/campaigndraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace pulsedeck {

class ChipRow;
class Client;

/// To whom a campaign goes: mailing lists, chosen by name, or a segment, whose number SendPulse shows and
/// which gets a name here.
class RecipientsInput : public QWidget {
    Q_OBJECT
public:
    explicit RecipientsInput(Client &client, QWidget *parent = nullptr);

    void show(const letters::CampaignDraft &draft);
    void writeTo(letters::CampaignDraft &draft) const;
    void setSegments(const QHash<qint64, QString> &names);
    void focusFirst();

signals:
    void changed();
    void segmentNamed(qint64 id, const QString &name);

private:
    QWidget *makeSegment();
    void addList();
    void take(const letters::CampaignDraft::List &list);
    void showLists();
    void nameSegment();
    qint64 segment() const;

    Client &m_client;
    QList<letters::CampaignDraft::List> m_lists;
    QHash<qint64, QString> m_segments;
    QComboBox *m_kind;
    ChipRow *m_chips;
    QWidget *m_segmentPage;
    QComboBox *m_segment;
    QLineEdit *m_segmentName;
};

} // namespace pulsedeck
