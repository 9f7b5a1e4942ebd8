// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobs.h"
#include "app/jobs/journal.h"

#include <QHash>
#include <QPointer>

class QUndoStack;
class QWidget;

namespace pulsedeck {

class PageContext;
class ReviewDialog;

/// What is done with the changes of one account that wait, and what is said when they were saved.
class EditDesk : public QObject {
    Q_OBJECT
public:
    /// @p window is what dialogs stand before.
    EditDesk(const JobTools &tools, Jobs &jobs, QUndoStack &undo, PageContext &context, QWidget *window);

    /// @p ask opens the sign-in while nobody is signed in; false: somebody is.
    void setSignIn(const std::function<bool()> &ask) { m_askToSignIn = ask; }
    const JobTools &tools() const { return m_tools; }
    Jobs &jobs() { return m_jobs; }
    QUndoStack &undo() { return m_undo; }
    PageContext &context() { return m_context; }

    /// Saves what waits; where there is nothing but what needs a decision, shows that. Like the next two, it
    /// first lets come what is on its way.
    void save();
    void discard();
    void review();
    /// Runs @p then once nothing is on its way any more; until then, says so.
    void whenTaken(QObject *context, const std::function<void()> &then);
    /// With a job that is held up; while nobody is signed in, after the sign-in that is asked for.
    void goOn(const QString &id);
    /// Takes back what the job did, once somebody looked at it.
    void undoJob(const QString &id);
    /// @p title is what was done, by the whole of @p job where it is given.
    void takeBack(const QString &title, const WayBack &way, const QString &job = {});

    /// What was done last, when no step is left to be taken back.
    struct LastDone {
        bool canBeUndone() const { return problem.isEmpty() && !job.isEmpty(); }

        QString job; ///< Empty: nothing is known.
        QString text; ///< Of the line in a menu that undoes it; empty where that cannot be.
        QString problem; ///< Why it cannot be undone.
    };
    LastDone lastDone() const;

    /// Webhooks and flows stay still when changes are saved.
    bool isQuiet() const;
    void setQuiet(bool quiet);

signals:
    void lastDoneChanged();

private:
    bool takeOpenCell();
    void saveAll();
    void discardAll();
    void reviewWith(const QString &remark);
    void showReview(const QString &remark = {});
    void putBack(const WayBack &way, const QString &job);
    void askToSend(const QString &title, const QList<JobItem> &calls, const QString &job);
    void ended(const Job &job);
    void resumed(int count);
    void cameBack();

    JobTools m_tools;
    Jobs &m_jobs;
    QUndoStack &m_undo;
    PageContext &m_context;
    QWidget *m_window;
    std::function<bool()> m_askToSignIn; ///< Null: nobody has to sign in.
    QPointer<ReviewDialog> m_review;
    QHash<QString, QString>
        m_undoing; ///< By ids of rows that wait to be put back: the job that changed them.
};

} // namespace pulsedeck
