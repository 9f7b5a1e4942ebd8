// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QPointer>

class QWidget;

namespace pulsedeck {

class Drafts;
class FormDialog;
class Jobs;
class Names;
struct JobItem;

/// Carries out one action for the rows it was called with:
///
///   start() --> [reading the row] --> [form] --> [question] --> request 1 --> ... --> request n --> finished
///                      |                ^                            |
///                      v                '---- refused, typed values --'
///                   finished                     are still there
///
/// Requests go one after the other and the first failure stops them. What was done is never sent again, not
/// even when the person corrects a value and sends the rest; of an update it is what is stored now, and
/// putting an old value back is a change. What nobody knows the outcome of is never repeated by itself. What
/// takes many requests for many rows goes on as a job once it was asked for.
class ActionRunner : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        bool complete = false; ///< Everything that was asked for was done.
        bool changed = false; ///< Something was done, or may have been.
        QList<QJsonObject> rows; ///< The rows for which it was done, as far as requests belong to rows.
        QString text; ///< What to say; empty: nothing.
        ApiError error; ///< Of an action without a dialog.
    };

    ActionRunner(Client &client, const Resource &resource, const Action &action, const ActionContext &context,
                 QWidget *window);

    /// Where bulk actions go on as jobs, and what was done is written down. Before start().
    void setJobs(Jobs *jobs) { m_jobs = jobs; }
    /// Where the names of ids are known. Before start().
    void setNames(Names *names) { m_names = names; }
    /// Where what is typed is kept until it is sent. Before start().
    void setDrafts(Drafts *drafts) { m_drafts = drafts; }
    void start();

signals:
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
        QJsonObject row; ///< Empty when the request does not belong to one row.
    };

    bool isRefused() const;
    void readRow();
    void prepare();
    QList<FormField> fields() const;
    void openForm();
    FormDialog *makeDialog();
    QString draftId() const;
    void formFilled();
    void openList();
    void send();
    QList<Step> missingSteps() const;
    void handOver();
    JobItem itemOf(const Step &step) const;
    void writeDown(const Step &step);
    void sendNext();
    void answered(const Reply &reply);
    void noteSaved(const Request &done);
    void stop();
    void giveUp(bool unknown);
    QString doneSoFar() const;
    QString doneText() const;
    QString rowName() const;
    void finish(Outcome outcome);

    Client &m_client;
    Resource m_resource;
    Action m_action;
    ActionContext m_context;
    QWidget *m_window;
    Jobs *m_jobs = nullptr;
    Names *m_names = nullptr;
    Drafts *m_drafts = nullptr;
    QPointer<FormDialog> m_dialog;
    QList<Step> m_done;
    QList<Step> m_steps; ///< Of this attempt.
    qsizetype m_at = 0;
    Client::Ticket m_ticket = 0;
    bool m_stopping = false;
    bool m_finished = false;
    bool m_unknown = false; ///< Of some request nobody knows whether it was carried out.
    bool m_doubtful = false; ///< Of the next one to be done, which was tried before.
};

} // namespace pulsedeck
