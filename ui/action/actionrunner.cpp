// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/actionrunner.h"

#include "app/jobs/jobs.h"
#include "app/operations/picks.h"
#include "app/scopes/scopes.h"
#include "app/table/names.h"
#include "app/values/format.h"
#include "app/vocabulary/answershape.h"
#include "app/vocabulary/chain.h"
#include "app/vocabulary/given.h"
#include "app/vocabulary/rowname.h"
#include "ui/action/rowshares.h"
#include "ui/form/formdialog.h"
#include "ui/form/formrow.h"
#include "ui/look/labels.h"
#include "ui/table/pickdialog.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static const QString nameOfSearch = u"pulsedeck.name"_s;

ActionRunner::ActionRunner(Client &client, Jobs &jobs, const Resource &resource, const Action &action,
                           const ActionContext &context, QWidget *window)
    : QObject(window), m_client(client), m_jobs(jobs), m_resource(resource), m_action(action),
      m_context(context), m_window(window), m_waiting(resource, action)
{
    connect(&jobs, &Jobs::changed, this, &ActionRunner::follow);
    connect(&jobs, &Jobs::answeredWith, this, [this](const QString &id, int number, const Reply &reply) {
        if (id == m_job)
            answered(number, reply);
    });
    connect(&jobs, &Jobs::ended, this, &ActionRunner::ended);
    m_action.confirm = confirmOf(action, factOf(resource.scope, action.operation).effect);
}

/// Nobody fills in a form for what will not be sent.
bool ActionRunner::isRefused() const
{
    return m_client.isReadOnly() && !m_action.opens
        && !mayOnlyRead(factOf(m_resource.scope, m_action.operation));
}

void ActionRunner::start()
{
    if (isRefused()) {
        const ApiError error {.kind = ApiError::Kind::ReadOnly};
        return finish({.text = error.summary(), .error = error});
    }
    if (const QString why = m_waiting.obstacle(m_context.row()); !why.isEmpty())
        return finish({.text = why});
    if (m_action.readsRow && m_resource.detail && m_context.rows.size() == 1)
        readRow();
    else
        prepare();
}

void ActionRunner::readRow()
{
    const Request request = describe::request(m_resource.scope, m_resource.detail(m_context.row()));
    m_client.send(
        request, this,
        [this, operation = m_client.contract().find(request.scope, request.operation)](const Reply &reply) {
            const ApiError error = reply.ok() ? shapeError(reply.json, operation) : reply.error;
            if (error.isSet())
                return finish({.text = error.summary(), .error = error});
            m_context.rows = {detailRow(m_resource, m_context.row(), reply.json)};
            prepare();
        });
}

void ActionRunner::prepare()
{
    const bool asks = m_action.confirm != Action::Confirm::None;
    if (!m_action.form && m_action.opens)
        return openList();
    if (!m_action.form && !asks)
        return send();
    m_dialog = makeDialog();
    if (isForGood())
        m_dialog->addHead(quietLabel(tr("Pulsedeck cannot undo this.")));
    m_action.form ? openForm() : formFilled();
    m_dialog->open();
}

void ActionRunner::openForm()
{
    m_context.fields = m_names ? m_names->over(fields()) : fields();
    if (const QString name = rowName(); !name.isEmpty())
        m_dialog->setSubject(name);
    m_dialog->setForm(m_context.fields);
    if (m_names)
        m_dialog->narrow(*m_names);
    m_context.initial = m_dialog->values();
    m_dialog->setWaiting(m_waiting.valuesFor(m_context.row()));
    if (m_drafts)
        m_dialog->keepDraft(*m_drafts, draftId());
    if (m_names) {
        connect(m_names, &Names::changed, this, [this] {
            if (!m_dialog)
                return;
            m_context.fields = m_names->over(m_context.fields);
            m_dialog->setNames(m_context.fields);
        });
    }
}

/// A change that nothing takes back; of what is destroyed or sent, the question tells.
bool ActionRunner::isForGood() const
{
    const OperationFact fact = factOf(m_resource.scope, m_action.operation);
    return fact.effect == Effect::Changes && !fact.inverse && !m_action.updates && !m_action.opens;
}

/// Nobody has to know a number that stands in a list.
QList<FormField> ActionRunner::fields() const
{
    QList<FormField> fields = fieldsOf(m_action, m_context, m_resource.scope, m_client.contract());
    for (const QString &operation : QStringList(m_action.operation) + m_action.moreOperations)
        fields = operations::withPicks(fields, factOf(m_resource.scope, operation), resourcesOf);
    if (m_offersName) {
        FormField name {.key = nameOfSearch, .title = tr("Save this search as")};
        name.hint = tr("Optional. With a name it stands among the views of this list.");
        fields << name;
    }
    return m_waiting.asKnown(fields, m_context.row());
}

/// Whether some of @p requests need the answer to the one at @p step: made once, it is not made again.
static bool isNeeded(int step, const QList<Request> &requests)
{
    return std::any_of(requests.begin(), requests.end(), [step](const Request &request) {
        const QStringList needed = standInsOf(request);
        return std::any_of(needed.begin(), needed.end(),
                           [step](const QString &standIn) { return stepOf(standIn) == step; });
    });
}

QString plainText(const Action &action)
{
    QString text = action.text;
    text.remove(u'&').remove(u"…"_s);
    return text.endsWith(u"..."_s) ? text.chopped(3) : text;
}

FormDialog *ActionRunner::makeDialog()
{
    const QString title = plainText(m_action);
    FormDialog::Button button {title, m_action.role == Action::Role::Remove};
    button.dangerous |= m_action.confirm == Action::Confirm::TypeToConfirm;
    // "New note" is a thing; "Add note to deal" is what the button does.
    const QString act = factOf(m_resource.scope, m_action.operation).name;
    if (m_action.role == Action::Role::Create && m_action.form && !act.isEmpty())
        button.text = act;
    if (m_action.role == Action::Role::Edit)
        button.text = tr("Save");
    if (m_action.opens)
        button.text = tr("Show");
    auto *dialog = new FormDialog(title, button, m_window);
    connect(dialog, &FormDialog::filled, this, &ActionRunner::formFilled);
    connect(dialog, &FormDialog::confirmed, this, &ActionRunner::send);
    connect(dialog, &FormDialog::stopWanted, this, &ActionRunner::stop);
    connect(dialog, &FormDialog::checkWanted, this, &ActionRunner::checkWanted);
    connect(dialog, &QDialog::rejected, this,
            [this] { finish({.changed = m_unknown || !m_done.isEmpty()}); });
    connect(dialog, &FormDialog::pickWanted, this, [this, dialog](FormRow *row) {
        auto *pick = new PickDialog(m_client, *row->field().pick, row->field().title, dialog);
        pick->setSeveral(row->field().input == FormField::Input::Lines);
        connect(pick, &PickDialog::chosen, row, &FormRow::take);
        pick->open();
    });
    emit dialogMade(dialog);
    return dialog;
}

/// The same for the same rows in the same place.
QString ActionRunner::draftId() const
{
    QStringList parts {scopeName(m_resource.scope), placeOf(m_resource), m_action.operation, m_action.id};
    if (m_action.target != Action::Target::NoRow) {
        for (const QJsonObject &row : m_context.rows)
            parts << format::toText(valueAt(row, m_resource.key));
    }
    return parts.join(u'\n');
}

void ActionRunner::formFilled()
{
    m_context.values = m_dialog->values();
    if (m_action.opens)
        return openList();
    if (m_action.confirm == Action::Confirm::None || (m_action.updates && !m_context.isChanged()))
        return send();
    const bool typed = m_action.confirm == Action::Confirm::TypeToConfirm;
    m_dialog->ask(m_action.question ? m_action.question(m_context) : tr("Do this now?"),
                  typed ? confirmPhrase(m_resource, m_action, m_context) : QString());
}

void ActionRunner::openList()
{
    const QString name = m_context.values.take(nameOfSearch).toString().trimmed();
    if (!name.isEmpty())
        emit searchNamed(name, m_context.values);
    emit opened(m_action.opens(m_context));
    finish({.complete = true});
}

QList<ActionRunner::Step> ActionRunner::steps() const
{
    QList<Step> steps;
    if (m_action.updates && !m_context.isChanged())
        return steps;
    const QList<Request> requests = m_action.requests(m_context);
    const QList<QList<QJsonObject>> shares = sharesOf(m_context.rows, requests);
    for (int at = 0; at < requests.size(); ++at) {
        Step step {requests.at(at), shares.at(at)};
        // An update is asked for again when somebody puts an old value back.
        for (qsizetype done = 0; done < m_done.size() && !m_action.updates; ++done) {
            const bool isIt = isSame(m_done.at(done).request, step.request)
                || (m_doneItems.at(done).number == at && isNeeded(at, requests));
            if (isIt)
                step.doneAs = done;
        }
        steps << step;
    }
    return steps;
}

qsizetype ActionRunner::missing() const
{
    return std::count_if(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.doneAs < 0; });
}

void ActionRunner::send()
{
    m_steps = steps();
    m_stopping = false;
    m_error = {};
    if (m_steps.isEmpty() && m_done.isEmpty())
        return finish({.complete = true,
                       .text = m_waiting.settle(m_context.row(), m_context.values)
                           ? tr("The change that waited is taken back: SendPulse has it so already.")
                           : tr("Nothing was changed.")});
    if (m_action.target == Action::Target::ManyRows && m_steps.size() > 1 && m_done.isEmpty())
        return handOver();
    if (!m_dialog && missing() > 1) {
        m_dialog = makeDialog();
        m_dialog->open();
    }
    sendAll();
}

Job ActionRunner::jobHere() const
{
    return {.title = plainText(m_action),
            .scope = m_resource.scope,
            .place = placeOf(m_resource),
            .placeName = placeNameOf(m_resource)};
}

/// It survives this dialog, the window and the program.
void ActionRunner::handOver()
{
    m_jobs.run(jobHere(), items());
    finish({.complete = true, .text = tr("This goes on in the background, even when the page is closed.")});
}

/// Those that were done go along: what stands behind them needs what they told.
QList<JobItem> ActionRunner::items() const
{
    QList<JobItem> items;
    for (const Step &step : m_steps)
        items << (step.doneAs < 0 ? itemOf(step) : m_doneItems.at(step.doneAs));
    return items;
}

/// By which the rows of one request are told one by one.
RowChanges ActionRunner::namesOf(const QList<QJsonObject> &rows) const
{
    QList<RowChanges::Row> names;
    for (const QJsonObject &row : rows) {
        const QString name = pulsedeck::rowName(m_resource, row);
        names << RowChanges::Row {name.isEmpty() ? format::toText(valueAt(row, m_resource.key)) : name};
    }
    return RowChanges(names);
}

JobItem ActionRunner::itemOf(const Step &step) const
{
    const QList<QJsonObject> rows = step.rows.isEmpty() ? m_context.rows : step.rows;
    JobItem item;
    item.rows = step.rows.isEmpty() ? 1 : -1;
    item.request = step.request;
    item.staged = changeIn(step.request, m_resource, m_action, m_context);
    for (const QJsonObject &row : rows)
        item.keys << format::toText(valueAt(row, m_resource.key));
    if (rows.size() == 1) {
        item.row = rows.first();
        item.name = pulsedeck::rowName(m_resource, rows.first());
    }
    if (step.rows.size() > 1)
        item.changes = namesOf(rows);
    if (item.name.isEmpty())
        item.name = rows.isEmpty() ? m_resource.title : tr("%Ln row(s)", nullptr, int(rows.size()));
    return item;
}

/// What was done already has nothing left to send.
void ActionRunner::sendAll()
{
    const int left = int(missing());
    if (left == 0)
        return finishWell();
    if (m_dialog)
        m_dialog->setSending(int(m_steps.size()) - left, int(m_steps.size()));
    Job job = jobHere();
    job.inOrder = true;
    job.isPatient = false;
    job.isTold = true;
    job.isNoted = std::any_of(m_steps.begin(), m_steps.end(), [](const Step &step) {
        return !onlyReads(factOf(step.request.scope, step.request.operation), step.request);
    });
    m_job = m_jobs.run(job, items());
    follow(m_job);
}

/// The disk may be full: nothing leaves that was not written down.
void ActionRunner::follow(const QString &id)
{
    const Job *job = id == m_job ? m_jobs.find(id) : nullptr;
    if (!job)
        return;
    if (job->state == Job::State::Waiting && !job->reason.isEmpty()) {
        m_error = {.kind = ApiError::Kind::Withdrawn, .text = job->reason};
        m_jobs.stop(id);
    } else if (m_dialog && job->over() < job->items) {
        job->isWriting && job->over() == 0 ? m_dialog->setWriting()
                                           : m_dialog->setSending(job->over(), job->items);
    }
}

void ActionRunner::answered(int number, const Reply &reply)
{
    Step &step = m_steps[number];
    const bool unknown = reply.error.outcomeUnknown;
    m_unknown |= unknown;
    m_doubtful = !reply.ok() && (m_doubtful || unknown);
    m_error = reply.error;
    if (unknown && m_action.updates)
        m_context.doubtful << carriedBy(step.request, m_action, m_context);
    if (!reply.ok())
        return;
    step.doneAs = m_done.size();
    m_done << step;
    noteSaved(step.request);
    emit answeredWith(step.request, reply);
}

void ActionRunner::ended(const Job &job, const QList<JobItem> &items)
{
    if (job.id != m_job)
        return;
    m_job.clear();
    for (const JobItem &item : items) {
        if (item.isFine() && m_steps.at(item.number).doneAs >= m_doneItems.size())
            m_doneItems << item;
    }
    const bool unknown = m_error.outcomeUnknown;
    if (job.fine() == job.items)
        finishWell();
    else if (m_stopping && !unknown)
        giveUp(false);
    else if (m_dialog)
        m_dialog->fail(m_error, doneSoFar());
    else
        finish({.changed = m_unknown, .text = m_error.summary(), .error = m_error});
}

void ActionRunner::finishWell()
{
    Outcome outcome {.complete = true, .changed = true, .rows = m_context.rows};
    outcome.text = m_action.done ? m_action.done(m_context) : doneText();
    outcome.back = wayBackOf(m_doneItems);
    m_waiting.settle(m_context.row(), m_context.values);
    if (m_action.role == Action::Role::Remove)
        m_waiting.forget(m_context.rows);
    finish(outcome);
}

/// What happened, for actions that have no words of their own for it.
QString ActionRunner::doneText() const
{
    const QString name = rowName();
    if (m_action.role == Action::Role::Edit)
        return name.isEmpty() ? tr("The changes were saved.")
                              : tr("The changes of “%1” were saved.").arg(name);
    //: %1 is what the button of the action says
    return tr("%1: this was carried out.").arg(plainText(m_action));
}

/// Of the one row that it is about; empty otherwise.
QString ActionRunner::rowName() const
{
    if (m_action.target == Action::Target::NoRow || m_context.rows.size() != 1)
        return {};
    return pulsedeck::rowName(m_resource, m_context.row()).left(200);
}

/// What is sent later, or typed now, is held against what the service has now.
void ActionRunner::noteSaved(const Request &done)
{
    if (!m_action.updates)
        return;
    QStringList keys = carriedBy(done, m_action, m_context);
    // Tags that are put on and others that are taken off are one field in two requests.
    for (const Step &step : std::as_const(m_steps)) {
        if (step.doneAs < 0)
            keys.removeIf([carried = carriedBy(step.request, m_action, m_context)](const QString &key) {
                return carried.contains(key);
            });
    }
    m_context.noteSaved(keys);
    if (m_dialog)
        m_dialog->noteSaved(keys);
}

QString ActionRunner::doneSoFar() const
{
    if (m_done.isEmpty())
        return {};
    const qsizetype all = m_done.size() + missing();
    QStringList names;
    for (const Step &step : m_done) {
        if (step.rows.size() == 1 && names.size() < 5)
            names << pulsedeck::rowName(m_resource, step.rows.first());
    }
    QString counts = tr("%1 of %2 steps were done and are not sent again.")
                         .arg(QLocale().toString(m_done.size()), QLocale().toString(all));
    if (names.isEmpty())
        return counts;
    const QString list = names.join(u", "_s);
    return names.size() < m_done.size() ? tr("%1 Among them: %2.", "a sentence and names").arg(counts, list)
                                        : tr("%1 These: %2.", "a sentence and names").arg(counts, list);
}

/// What has not left yet is taken back; what has is waited for, since its outcome matters. Pressed a second
/// time, nobody waits any more: the job does, and the journal tells.
void ActionRunner::stop()
{
    if (std::exchange(m_stopping, true))
        return giveUp(true);
    m_dialog->setStopping();
    m_jobs.stop(m_job);
}

void ActionRunner::giveUp(bool unknown)
{
    m_doubtful |= unknown;
    m_unknown |= unknown;
    const QString counts = doneSoFar();
    QString text = counts.isEmpty() ? tr("Stopped. Nothing was done.") : tr("Stopped. %1").arg(counts);
    if (m_doubtful) {
        text = tr("Stopped. Nobody knows whether the last request was carried out: look at the list. %1")
                   .arg(counts)
                   .trimmed();
    }
    finish({.changed = m_unknown || !m_done.isEmpty(), .text = text});
}

void ActionRunner::finish(Outcome outcome)
{
    if (std::exchange(m_finished, true))
        return;
    if (!outcome.complete) {
        for (const Step &step : m_done)
            outcome.rows << step.rows;
    }
    if (m_dialog && outcome.complete)
        m_dialog->dropDraft();
    if (m_dialog)
        m_dialog->accept();
    emit finished(outcome);
    deleteLater();
}

} // namespace pulsedeck
