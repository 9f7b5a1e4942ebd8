// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/changesbar.h"

#include "app/jobs/jobs.h"
#include "app/jobs/staging.h"
#include "ui/edit/stagededit.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/overlay.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ChangesBar::ChangesBar(Staging &staging, QWidget *parent)
    : QFrame(parent), m_staging(staging), m_focus(*this), m_jobLine(new QWidget), m_jobText(textLabel()),
      m_progress(new QProgressBar), m_pause(new QPushButton), m_stop(new QPushButton),
      m_changesLine(new QWidget), m_text(textLabel()), m_taking(new QProgressBar), m_review(new QPushButton),
      m_discard(new QPushButton), m_save(new QPushButton), m_memory(quietLabel())
{
    setObjectName(u"changesBar"_s);
    m_jobText->setObjectName(u"jobText"_s);
    m_memory->setObjectName(u"memory"_s);
    keepInSight(*this);
    m_jobLine->setLayout(makeJobLine());
    m_changesLine->setLayout(makeChangesLine());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_jobLine);
    layout->addWidget(m_changesLine);
    layout->addWidget(m_memory);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ChangesBar::showJob);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ChangesBar::update);
    connect(&staging, &Staging::changed, this, &ChangesBar::soon);
    connect(&staging, &Staging::takingMoved, this, &ChangesBar::soon);
    retranslate();
    update();
}

static void shape(QProgressBar &progress)
{
    progress.setTextVisible(false);
    progress.setFixedWidth(progress.fontMetrics().averageCharWidth() * 24);
}

QLayout *ChangesBar::makeJobLine()
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins({});
    layout->addWidget(m_jobText, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_pause);
    layout->addWidget(m_stop);
    shape(*m_progress);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const Job *job = shownJob();
        if (job && job->state == Job::State::Running)
            m_jobs->pause(job->id);
        else if (job)
            emit goOnWanted(job->id);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const Job *job = shownJob())
            m_jobs->stop(job->id);
    });
    return layout;
}

QLayout *ChangesBar::makeChangesLine()
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_taking);
    layout->addWidget(m_review);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    shape(*m_taking);
    m_save->setDefault(true);
    for (QPushButton *button : {m_review, m_discard, m_save})
        connect(button, &QPushButton::clicked, this, [this] { m_focus.giveFrom(*m_changesLine); });
    connect(m_review, &QPushButton::clicked, this, &ChangesBar::reviewWanted);
    connect(m_discard, &QPushButton::clicked, this, &ChangesBar::discardWanted);
    connect(m_save, &QPushButton::clicked, this, &ChangesBar::saveWanted);
    return layout;
}

void ChangesBar::follow(Jobs *jobs)
{
    if (m_jobs)
        m_jobs->disconnect(this);
    m_jobs = jobs;
    if (jobs) {
        connect(jobs, &Jobs::changed, this, &ChangesBar::soon);
        connect(jobs, &Jobs::ended, this, &ChangesBar::soon);
    }
    update();
}

void ChangesBar::retranslate()
{
    m_review->setText(tr("Revie&w"));
    m_discard->setText(tr("&Discard"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_stop->setText(tr("St&op"));
    m_stop->setToolTip(tr("What has not been sent never will be; changes wait again"));
    m_progress->setAccessibleName(tr("Progress"));
    m_taking->setAccessibleName(tr("Progress"));
    m_memory->setText(tr("There is no keychain: what waits here is kept until Pulsedeck ends."));
    setAccessibleName(tr("Changes that wait to be saved"));
    update();
}

/// The one that runs, or the first that would.
const Job *ChangesBar::shownJob() const
{
    const Job *shown = nullptr;
    for (const Job &job : m_jobs ? m_jobs->jobs() : QList<Job>()) {
        if (job.state == Job::State::Over || !job.isPatient)
            continue;
        const bool isBetter =
            !shown || shown->state != Job::State::Running || job.state == Job::State::Running;
        if (isBetter)
            shown = m_jobs->find(job.id);
    }
    return shown;
}

/// Not begun anew each time: what changes all the time would be told at its end.
void ChangesBar::soon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ChangesBar::update()
{
    showChanges();
    showJob();
    m_memory->setVisible(!m_staging.isLasting());
    setVisible(!m_changesLine->isHidden() || !m_jobLine->isHidden());
}

/// While some come, how far they are: how many it will be is known once they are there.
void ChangesBar::showChanges()
{
    const Staging::Taking taking = m_staging.taking();
    QStringList parts;
    int changes = 0;
    int rows = 0;
    int undecided = 0;
    int incomplete = 0;
    for (const StagedRow &row : m_staging.isTaking() ? QList<StagedRow>() : m_staging.rows()) {
        if (isToBeSaved(row)) {
            changes += changesIn(row);
            ++rows;
        }
        undecided += needsDecision(row) ? 1 : 0;
        incomplete += isIncomplete(row) ? 1 : 0;
    }
    if (m_staging.isTaking())
        //: %1: how many of them are there
        parts << tr("Taking over changes: %1 of %Ln row(s)…", nullptr, int(taking.all))
                     .arg(QLocale().toString(qulonglong(taking.rows)));
    if (rows > 0)
        //: %1: "in 28 rows"
        parts << tr("%Ln change(s) %1", nullptr, changes).arg(tr("in %Ln row(s)", nullptr, rows));
    if (undecided > 0)
        parts << tr("%Ln row(s) need a decision", nullptr, undecided);
    if (incomplete > 0)
        parts << tr("%Ln row(s) to be added lack something", nullptr, incomplete);
    m_text->setText(parts.join(u" · "_s));
    if (parts.isEmpty())
        m_focus.giveFrom(*m_changesLine);
    m_changesLine->setVisible(!parts.isEmpty());
    m_taking->setVisible(m_staging.isTaking());
    m_taking->setRange(0, int(taking.all));
    m_taking->setValue(int(taking.rows));
    m_save->setEnabled(rows > 0 || m_staging.isTaking());
}

void ChangesBar::showJob()
{
    const Job *job = shownJob();
    if (!job)
        m_focus.giveFrom(*m_jobLine);
    m_jobLine->setVisible(job);
    if (!job) {
        m_tick.stop();
        return m_watched.clear();
    }
    if (!m_tick.isActive())
        m_tick.start();
    watch(*job);
    m_jobText->setText(progressText(*job));
    m_progress->setRange(0, job->countedAll());
    m_progress->setValue(job->countedOver());
    m_pause->setText(job->state == Job::State::Running ? tr("&Pause") : tr("&Go on"));
}

void ChangesBar::watch(const Job &job)
{
    if (m_watched != job.id || job.state != Job::State::Running) {
        m_watched = job.id;
        m_watchedFrom = m_moved = job.countedOver();
        m_since.start();
        m_still.start();
    } else if (std::exchange(m_moved, job.countedOver()) != job.countedOver()) {
        m_still.restart();
    }
}

/// How long it takes is told by how quick it was, and not at all while nothing moves.
QString ChangesBar::progressText(const Job &job) const
{
    const QString done =
        tr("%1: %2 of %3")
            .arg(job.title, QLocale().toString(job.countedOver()), QLocale().toString(job.countedAll()));
    if (job.state == Job::State::Paused)
        return tr("%1, paused").arg(done);
    if (job.state == Job::State::Waiting)
        return job.reason.isEmpty() ? tr("%1, waiting for its turn").arg(done)
                                    : tr("%1, waiting. %2").arg(done, job.reason);
    if (job.isWriting)
        //: %1: "Save 30 changes in 28 rows: 3 of 28"; before anything is sent.
        return tr("%1, writing it down first…").arg(done);
    const int lately = job.countedOver() - m_watchedFrom;
    if (lately <= 0)
        return tr("%1, waiting for the service").arg(done);
    if (m_still.elapsed() >= m_patience.count())
        return tr("%1, waiting for the service; nobody knows how long").arg(done);
    const double pace = lately * 1000.0 / double(qMax(qint64(1), m_since.elapsed()));
    return tr("%1, %2 left")
        .arg(done, durationText(qint64(double(job.countedAll() - job.countedOver()) / pace) + 1));
}

QString durationText(qint64 seconds)
{
    if (seconds < 90)
        return ChangesBar::tr("about %Ln second(s)", nullptr, int(seconds));
    if (seconds < 90 * 60)
        return ChangesBar::tr("about %Ln minute(s)", nullptr, int((seconds + 30) / 60));
    return ChangesBar::tr("about %Ln hour(s)", nullptr, int((seconds + 1800) / 3600));
}

void ChangesBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.base);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
    painter.fillRect(QRect(0, 0, 4, height()), theme.accent);
}

} // namespace pulsedeck
