// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/focusback.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pulsedeck {

class Jobs;
class Staging;
struct Job;

/// At the bottom of the window: how many changes wait, or come just now, and how far the job is that saves
/// some. Not there when there is nothing to tell.
class ChangesBar : public QFrame {
    Q_OBJECT
public:
    explicit ChangesBar(Staging &staging, QWidget *parent = nullptr);

    /// From now on also tells of these; null: of none.
    void follow(Jobs *jobs);
    void retranslate();
    /// So long nothing may move before it is unknown how long a job takes.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

signals:
    void reviewWanted();
    void discardWanted();
    void saveWanted();
    /// With the job that is held up.
    void goOnWanted(const QString &job);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeJobLine();
    QLayout *makeChangesLine();
    void soon();
    void update();
    void showChanges();
    void showJob();
    const Job *shownJob() const;
    void watch(const Job &job);
    QString progressText(const Job &job) const;

    Staging &m_staging;
    Jobs *m_jobs = nullptr;
    QTimer m_soon; ///< Much may change at once.
    FocusBack m_focus;
    QWidget *m_jobLine;
    QLabel *m_jobText;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QWidget *m_changesLine;
    QLabel *m_text;
    QProgressBar *m_taking; ///< How far what is pasted, set or deleted just now is.
    QPushButton *m_review;
    QPushButton *m_discard;
    QPushButton *m_save;
    QLabel *m_memory;
    QString m_watched; ///< Id of the job whose pace is measured...
    int m_watchedFrom = 0; ///< ...from so many items on...
    QElapsedTimer m_since; ///< ...since then.
    int m_moved = 0; ///< So many items were over...
    QElapsedTimer m_still; ///< ...since then.
    QTimer m_tick; ///< Time goes on while nothing moves.
    std::chrono::milliseconds m_patience {3000};
};

/// "about 40 seconds"
QString durationText(qint64 seconds);

} // namespace pulsedeck
