// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/scope.h"
#include "app/vocabulary/apierror.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QSettings;
class QUndoStack;
class QWidget;

namespace pulsedeck {

class Client;
class Drafts;
struct Door;
class History;
class Jobs;
class Ledger;
class Names;
class Outbox;
class PageContext;
struct Resource;
class Staging;
struct WayBack;

/// Something to say above the pages, without getting in the way.
struct Message {
    enum class Tone { Info, Good, Warning, Bad };

    QString text; ///< Plain text, whole sentences.
    Tone tone = Tone::Info;
    ApiError error; ///< When set, "Copy details" is offered.
    QString actionText; ///< "Try again"; empty: no button.
    std::function<void()> action; ///< Called at most once, after which the message goes away.
    QPointer<QWidget> over {}; ///< What asked for it: while that is in a dialog, it is said there.
};

/// Something that goes on in the background and can be called off.
struct Work {
    QString id; ///< The same id again replaces what is shown.
    QString text; ///< "Reading contacts"
    qint64 done = 0;
    qint64 total = -1; ///< Below 0: unknown.
    std::function<void()> cancel; ///< Null: no button.
};

/// Makes the hand-made page of a resource; null where the generic one serves.
using HandmadePages =
    std::function<QWidget *(Client &client, const Resource &resource, PageContext &context)>;

/// What a page needs from the window around it.
class PageContext : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void say(const Message &message) = 0;
    /// Shows progress in the status bar until endWork(). Nothing happens where there is no status bar.
    virtual void showWork(const Work &) { }
    virtual void endWork(const QString &) { }
    /// Of the account: widths of columns, splitters. Never personal data. Written to disk later, elsewhere.
    virtual QSettings &uiState() = 0;
    /// What the account read before.
    virtual History &history() = 0;
    /// Changes that wait to be saved, the jobs that save them, and what of the first can be undone. Null
    /// where rows are changed by their forms alone.
    virtual Staging *staging() { return nullptr; }
    virtual Jobs *jobs() { return nullptr; }
    virtual QUndoStack *undo() { return nullptr; }
    /// What people call the rows that ids mean. Null: ids are shown as they are.
    virtual Names *names() { return nullptr; }
    /// Takes back what was done, which @p title names, once somebody looked at it.
    virtual void takeBack([[maybe_unused]] const QString &title, [[maybe_unused]] const WayBack &way) { }
    /// What is being typed in forms; null: it is not kept.
    virtual Drafts *drafts() { return nullptr; }
    /// What is written in chats; null: it is not kept.
    virtual Outbox *outbox() { return nullptr; }
    /// Where pages keep, sealed, what is written in them. Null: nothing can be kept.
    virtual Ledger *ledger() { return nullptr; }
    /// Times of the account are in the zone @p id from now on; empty: in this computer's.
    virtual void pickZone(const QByteArray &) { }
    /// So many things wait for somebody behind the tab of @p scope; 0: none.
    virtual void setBadge(Scope, int) { }
    /// Whether open() leads anywhere: the scope is picked.
    virtual bool canOpen(const Door &) const { return false; }
    virtual void open(const Door &) { }
    /// The hand-made page of @p resource; null: the generic one serves.
    virtual QWidget *handmadePage(Client &, const Resource &) { return nullptr; }
};

} // namespace pulsedeck
