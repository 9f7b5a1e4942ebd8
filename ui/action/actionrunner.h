// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/journal.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"
#include "ui/action/waitingchange.h"

#include <QPointer>

class QWidget;

namespace pulsedeck {

class Drafts;
class FormDialog;
class Jobs;
class Names;
struct Job;
struct JobItem;

/// Carries out one action for the rows it was called with:
///
///   start() --> [reading the row] --> [form] --> [question] --> job --> finished
///                      |                ^                        |
///                      v                '-- refused, typed values '
///                   finished                 are still there
///
/// It asks, and a job does it: written down before it leaves, one request after the other, and the first
/// failure stops them. What was done is never sent again, not even when the person corrects a value and sends
/// the rest; of an update it is what is stored now, and putting an old value back is a change. What nobody
/// knows the outcome of is never repeated by itself. What takes many requests for many rows goes on without a
/// dialog.
class ActionRunner : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        bool complete = false; ///< Everything that was asked for was done.
        bool changed = false; ///< Something was done, or may have been.
        QList<QJsonObject> rows; ///< The rows for which it was done, as far as requests belong to rows.
        QString text; ///< What to say; empty: nothing.
        WayBack back; ///< What takes back all that was done.
        ApiError error; ///< Of an action without a dialog.
    };

    ActionRunner(Client &client, Jobs &jobs, const Resource &resource, const Action &action,
                 const ActionContext &context, QWidget *window);

    /// Where the names of ids are known. Before start().
    void setNames(Names *names) { m_names = names; }
    /// Where what is typed is kept until it is sent. Before start().
    void setDrafts(Drafts *drafts) { m_drafts = drafts; }
    /// Where changes wait to be saved. Before start().
    void setStaging(Staging *staging, QUndoStack *undo) { m_waiting.keepIn(staging, undo); }
    /// What somebody asks for can be given a name, with searchNamed(). Before start().
    void offerName() { m_offersName = m_action.opens && m_action.target == Action::Target::NoRow; }
    void start();

signals:
    void searchNamed(const QString &name, const QJsonObject &values);
    /// The last signal; the runner deletes itself after it.
    void finished(const pulsedeck::ActionRunner::Outcome &outcome);
    /// One of the requests was carried out.
    void answeredWith(const pulsedeck::Request &request, const pulsedeck::Reply &reply);
    /// Before it is shown: for what else belongs into it.
    void dialogMade(pulsedeck::FormDialog *dialog);
    /// The action only asked for another list.
    void opened(const pulsedeck::Resource &resource);
    /// Nobody knows whether a write was carried out, and the person wants to look.
    void checkWanted();

private:
    struct Step {
        Request request;
        QList<QJsonObject> rows; ///< That it is for; none: nobody knows which of all.
        qsizetype doneAs = -1; ///< Its place in m_done; below 0: it is to be done.
    };

    bool isRefused() const;
    bool isForGood() const;
    void readRow();
    void prepare();
    QList<FormField> fields() const;
    void openForm();
    FormDialog *makeDialog();
    QString draftId() const;
    void formFilled();
    void openList();
    void send();
    QList<Step> steps() const;
    qsizetype missing() const;
    Job jobHere() const;
    void handOver();
    QList<JobItem> items() const;
    RowChanges namesOf(const QList<QJsonObject> &rows) const;
    JobItem itemOf(const Step &step) const;
    void sendAll();
    void follow(const QString &job);
    void answered(int number, const Reply &reply);
    void ended(const Job &job, const QList<JobItem> &items);
    void finishWell();
    void noteSaved(const Request &done);
    void stop();
    void giveUp(bool unknown);
    QString doneSoFar() const;
    QString doneText() const;
    QString rowName() const;
    void finish(Outcome outcome);

    Client &m_client;
    Jobs &m_jobs;
    Resource m_resource;
    Action m_action;
    ActionContext m_context;
    QWidget *m_window;
    bool m_offersName = false;
    Names *m_names = nullptr;
    Drafts *m_drafts = nullptr;
    WaitingChange m_waiting;
    QPointer<FormDialog> m_dialog;
    QList<Step> m_done;
    QList<JobItem> m_doneItems; ///< The same, as jobs tell of them.
    QList<Step> m_steps; ///< All of them, as they are wanted in this attempt.
    QString m_job; ///< Of this attempt; empty: nothing is on its way.
    ApiError m_error; ///< That ended this attempt.
    bool m_stopping = false;
    bool m_finished = false;
    bool m_unknown = false; ///< Of some request nobody knows whether it was carried out.
    bool m_doubtful = false; ///< Of the next one to be done, which was tried before.
};

/// What the button of @p action says, without what is for menus.
QString plainText(const Action &action);

} // namespace pulsedeck
