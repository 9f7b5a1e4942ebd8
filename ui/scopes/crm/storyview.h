// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/crm/timeline.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace pulsedeck {

class PageContext;
class ResourceActions;

/// All that happened to one row, as one story, and the way to add a note to it. What the service does not
/// tell of it leaves the rest as it is.
class StoryView : public QWidget {
    Q_OBJECT
public:
    using Stages = crm::StorySource::Stages;
    using Ask = std::function<void(const Call &call, std::function<void(const QJsonValue &)> take)>;

    /// @p ask carries out a call of the row.
    StoryView(const QList<crm::StorySource> &sources, Ask ask, QWidget *parent = nullptr);

    QListWidget &list() { return *m_list; }
    /// Notes are written by the action @p write of @p notes; those in the story are changed by its others.
    void setNotes(Client &client, const Resource &notes, const Action &write, PageContext &context,
                  const std::function<QList<QJsonObject>()> &rows);
    void read();
    void setStages(const Stages &stages);
    void setPeople(const QHash<QString, QString> &people); ///< Names by id.

signals:
    void noteWritten();

private:
    void draw();
    void opened(QListWidgetItem *item);
    void showMenu(const QPoint &where);

    const QList<crm::StorySource> m_sources;
    const Ask m_ask;
    QList<QJsonValue> m_answers; ///< By source; Undefined: not yet, or not at all.
    QList<crm::TimelineEntry> m_entries;
    Stages m_stages;
    QHash<QString, QString> m_people;
    QVBoxLayout *m_layout;
    class QHBoxLayout *m_head;
    QListWidget *m_list;
    QLabel *m_empty;
    ResourceActions *m_changes = nullptr; ///< Of notes in the story; null: they stay as they are.
};

} // namespace pulsedeck
