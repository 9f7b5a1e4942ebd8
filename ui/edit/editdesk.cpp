// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/editdesk.h"

#include "app/jobs/oneway.h"
#include "app/jobs/staging.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/celleditor.h"
#include "ui/edit/reviewdialog.h"
#include "ui/edit/stagededit.h"
#include "ui/form/formdialog.h"

#include <QSettings>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Calls that a question names one by one.
constexpr qsizetype mostNamed = 8;

static const QString quietKey = u"saveQuietly"_s;

EditDesk::EditDesk(const JobTools &tools, Jobs &jobs, QUndoStack &undo, PageContext &context, QWidget *window)
    : QObject(window), m_tools(tools), m_jobs(jobs), m_undo(undo), m_context(context), m_window(window)
{
    connect(&jobs, &Jobs::ended, this, &EditDesk::ended);
    connect(&jobs, &Jobs::resumed, this, &EditDesk::resumed);
    connect(&jobs, &Jobs::changed, this, &EditDesk::lastDoneChanged);
    connect(&jobs, &Jobs::loaded, this, &EditDesk::lastDoneChanged);
    connect(&tools.client, &Client::cameBack, this, &EditDesk::cameBack);
    connect(&tools.staging, &Staging::takingChanged, this, &EditDesk::lastDoneChanged);
    connect(&tools.staging, &Staging::said, this,
            [this](const QString &text) { m_context.say({.text = text, .tone = Message::Tone::Bad}); });
}

/// Whether what is being typed in a cell, if anything, is among the changes now; else the cell says why not.
bool EditDesk::takeOpenCell()
{
    for (CellEditor *open : m_window->findChildren<CellEditor *>()) {
        if (!open->isVisible())
            continue;
        emit open->done(CellEditor::Next::Stay);
        if (!open->complaint().isEmpty())
            return false;
    }
    return true;
}

void EditDesk::save()
{
    if (takeOpenCell())
        whenTaken(this, [this] { saveAll(); });
}

void EditDesk::whenTaken(QObject *context, const std::function<void()> &then)
{
    if (m_tools.staging.isTaking())
        m_context.say({.text = tr("This is done as soon as all rows have been taken over.")});
    m_tools.staging.whenTaken(context, then);
}

void EditDesk::discard()
{
    whenTaken(this, [this] { discardAll(); });
}

void EditDesk::review()
{
    reviewWith({});
}

void EditDesk::reviewWith(const QString &remark)
{
    if (takeOpenCell())
        whenTaken(this, [this, remark] { showReview(remark); });
}

/// What was saved is undone by a job, not by taking back steps.
void EditDesk::saveAll()
{
    QList<StagedRow> changed;
    QHash<QString, QList<StagedRow>> putBack; // by the job that is undone
    for (const StagedRow &row : m_tools.staging.rows()) {
        const auto undoes = m_undoing.constFind(row.id());
        if (isToBeSaved(row))
            (undoes == m_undoing.cend() ? changed : putBack[*undoes]) << row;
    }
    if (changed.isEmpty() && putBack.isEmpty())
        return m_tools.staging.isEmpty() ? m_context.say({.text = tr("No changes wait to be saved.")})
                                         : showReview();
    if (isRefusedAsReadOnly(m_tools.client, m_context))
        return;
    m_undo.clear();
    m_undoing.clear();
    if (!changed.isEmpty())
        m_jobs.save(changed, isQuiet());
    for (auto undone = putBack.cbegin(); undone != putBack.cend(); ++undone)
        m_jobs.save(undone.value(), isQuiet(), true, undone.key());
}

void EditDesk::discardAll()
{
    QList<StagedReplacement> none;
    int changes = 0;
    for (const StagedRow &row : m_tools.staging.rows()) {
        if (row.state == StagedRow::State::Sending)
            continue;
        none << StagedReplacement {row.id(), {}};
        changes += changesIn(row);
    }
    if (none.isEmpty() && !m_tools.staging.isEmpty())
        return m_context.say({.text = tr("What is being saved just now cannot be discarded.")});
    auto edit = std::make_unique<StagedEdit>(m_tools.staging,
                                             tr("discarding of %Ln change(s)", nullptr, changes), none);
    if (!edit->isChange())
        return;
    m_undo.push(edit.release());
    m_context.say({.text = tr("%Ln change(s) were discarded.", nullptr, changes),
                   .actionText = tr("&Undo"),
                   .action = [this, step = m_undo.index()] {
                       if (m_undo.index() == step) // nothing else was done or undone meanwhile
                           m_undo.undo();
                   }});
}

void EditDesk::showReview(const QString &remark)
{
    if (m_tools.staging.isEmpty())
        return m_context.say({.text = tr("No changes wait to be saved.")});
    if (!m_review) {
        m_review = new ReviewDialog(*this, remark, m_window);
        m_review->open();
    }
    m_review->raise();
}

void EditDesk::goOn(const QString &id)
{
    const Job *job = m_jobs.find(id);
    if (!job)
        return;
    if (m_askToSignIn && m_askToSignIn())
        m_context.say(
            {.text = tr("“%1” goes on by itself as soon as you are signed in again.").arg(job->title)});
    m_jobs.resume(id);
}

void EditDesk::undoJob(const QString &id)
{
    const Job *job = m_jobs.find(id);
    const QString title = job ? job->title : QString();
    m_jobs.undoOf(id, this, [this, title, id](const WayBack &way) { takeBack(title, way, id); });
}

/// What changes values waits with the other changes; what is one call is asked about here.
void EditDesk::takeBack(const QString &title, const WayBack &way, const QString &job)
{
    if (!way.rows.isEmpty() || way.without > 0)
        putBack(way, job);
    if (!way.calls.isEmpty())
        askToSend(title, way.calls, job);
}

/// Of saved rows the number that can be put back, not the one that was saved.
EditDesk::LastDone EditDesk::lastDone() const
{
    const QList<Job> jobs = m_jobs.jobs();
    const auto busy = std::find_if(jobs.begin(), jobs.end(), [](const Job &job) {
        return job.isPatient && job.state != Job::State::Over;
    });
    if (busy != jobs.end())
        return {busy->id, {}, tr("“%1” is not over yet.").arg(busy->title)};
    const Job *last = m_jobs.lastDone();
    if (!last)
        return {};
    if (last->undoable == 0)
        return {last->id,
                {},
                tr("“%1” cannot be undone: the service has no call that takes it back.").arg(last->title)};
    return {last->id,
            last->kind == Job::Kind::Save
                ? tr("&Undo saving %Ln row(s)…", nullptr, last->undoable)
                : tr("&Undo “%1”…").arg(QString(last->title).replace(u'&', "&&"_L1)),
            {}};
}

void EditDesk::askToSend(const QString &title, const QList<JobItem> &calls, const QString &job)
{
    if (isRefusedAsReadOnly(m_tools.client, m_context))
        return;
    QStringList lines;
    for (const JobItem &call : calls.mid(0, mostNamed)) {
        const OperationFact fact = m_tools.factOf(call.request->scope, call.request->operation);
        lines << tr("%1: %2", "an operation and its row").arg(fact.name, call.name);
    }
    if (const int more = int(calls.size() - lines.size()); more > 0)
        lines << tr("and %Ln more", nullptr, more);
    auto *dialog = new FormDialog(tr("Undo"), {tr("Undo")}, m_window);
    dialog->ask(tr("Take back “%1”? This is sent:").arg(title) + u"\n\n"_s + lines.join(u'\n'), {});
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, title, calls, job] {
        m_jobs.undo(title, calls, job);
        dialog->accept();
    });
    dialog->open();
}

/// A row that waits with changes of its own keeps them.
void EditDesk::putBack(const WayBack &way, const QString &job)
{
    QList<StagedReplacement> after;
    int taken = 0;
    int without = way.without;
    for (StagedRow row : way.rows) {
        without += dropOneWay(row, m_tools);
        if (!row.isChange())
            continue;
        if (m_tools.staging.find(row.id())) {
            ++taken;
            continue;
        }
        after << StagedReplacement {row.id(), row};
        m_undoing.insert(row.id(), job);
    }
    QStringList sentences;
    if (without > 0)
        sentences << tr("%Ln change(s) cannot be undone: the service has no call that takes them back.",
                        nullptr, without);
    if (taken > 0)
        sentences << tr("%Ln row(s) have other changes that wait; save or discard those first.", nullptr,
                        taken);
    const QString remark = sentences.join(u' ');
    if (!remark.isEmpty())
        m_context.say({.text = remark, .tone = Message::Tone::Warning});
    auto edit = std::make_unique<StagedEdit>(
        m_tools.staging, tr("putting back of %Ln row(s)", nullptr, int(after.size())), after);
    if (!edit->isChange())
        return;
    m_undo.push(edit.release());
    reviewWith(remark); // it lies over the message
}

bool EditDesk::isQuiet() const
{
    return m_context.uiState().value(quietKey, false).toBool();
}

void EditDesk::setQuiet(bool quiet)
{
    m_context.uiState().setValue(quietKey, quiet);
}

void EditDesk::ended(const Job &job)
{
    if (!job.isPatient)
        return; // whoever sits before it tells
    const int fine = job.fine();
    Message message;
    if (fine == job.items) {
        message.tone = Message::Tone::Good;
        message.text = job.kind == Job::Kind::Action ? tr("%1: done.").arg(job.title)
            : job.isUndo                             ? tr("%Ln row(s) were put back.", nullptr, fine)
                                                     : tr("%Ln row(s) were saved.", nullptr, fine);
        if (job.undoable > 0) {
            message.actionText = tr("&Undo");
            message.action = [this, id = job.id] { undoJob(id); };
        }
    } else {
        message.tone = Message::Tone::Warning;
        message.text = tr("%1: %2.").arg(job.title, job.outcome());
        if (job.kind == Job::Kind::Save && !m_tools.staging.isEmpty()) {
            message.actionText = tr("Review"); // the bar of changes has the key
            message.action = [this] { review(); };
        }
    }
    m_context.say(message);
}

/// Jobs go on at once, and what waits for a person is offered.
void EditDesk::cameBack()
{
    const bool isBusy = m_jobs.isBusy();
    m_jobs.wake();
    const QList<StagedRow> rows = m_tools.staging.rows();
    const auto waiting = int(std::count_if(rows.begin(), rows.end(), isToBeSaved));
    if (isBusy || waiting == 0 || m_tools.client.isReadOnly())
        return;
    m_context.say({.text = tr("SendPulse can be reached again. Changes in %Ln row(s) wait to be saved.",
                              nullptr, waiting),
                   .actionText = tr("Save"), // likewise
                   .action = [this] { save(); }});
}

void EditDesk::resumed(int count)
{
    m_context.say({.text = tr("%Ln job(s) from before go on.", nullptr, count)});
}

} // namespace pulsedeck
