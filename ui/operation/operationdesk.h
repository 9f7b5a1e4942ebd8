// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/surroundings.h"
#include "app/wire/client.h"

namespace pulsedeck {

class Drafts;
class FormDialog;
class Jobs;
class Names;

/// Carries out any operation of the contract: its form, the question where it cannot be taken back, the
/// answer. What needs no values and only reads is asked for at once.
class OperationDesk : public QObject {
    Q_OBJECT
public:
    /// @p window is where forms belong; the desk lives as long as it and the client do.
    OperationDesk(Client &client, Jobs &jobs, QWidget *window);
    /// Where what is typed is kept until it is sent; null: nowhere.
    void setDrafts(Drafts *drafts) { m_drafts = drafts; }

    /// Where the names of ids are known.
    void setNames(Names *names) { m_names = names; }
    /// Shows verbs, paths and cURL too.
    void setForDevelopers(bool on) { m_isForDevelopers = on; }
    /// With what @p known tells filled in.
    void open(const Operation &operation, const operations::Surroundings &known = {});
    /// With the values of a request that was sent before.
    void open(const Operation &operation, const Request &before);
    /// What only reads is asked for at once, all else by its form.
    void repeat(const Operation &operation, const Request &before);

signals:
    /// Something was changed, or may have been: what is shown is worth reading again.
    void changed(pulsedeck::Scope scope);
    /// Where there is no form to say so.
    void failed(const pulsedeck::ApiError &error);

private:
    void run(const Operation &operation, const QList<FormField> &fields, const Action &action);
    void dress(FormDialog &dialog, const Operation &operation);
    void showAnswer(const Operation &operation, const Request &request, const Reply &reply,
                    const QList<FormField> &fields);

    Client &m_client;
    Jobs &m_jobs;
    Names *m_names = nullptr;
    bool m_isForDevelopers = false;
    Drafts *m_drafts = nullptr;
    QWidget *m_window;
};

/// @p operation as an action: one request, with a question before what cannot be undone.
Action actionOf(const Operation &operation, const QList<FormField> &fields);

} // namespace pulsedeck
