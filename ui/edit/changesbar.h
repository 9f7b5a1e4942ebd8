// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pulsedeck {

class Jobs;
class Staging;
struct Job;

/// At the bottom of the window: how many changes wait, and how far the job is that saves some. Not there when
/// there is nothing to tell.
class ChangesBar : public QFrame {
    Q_OBJECT
public:
    explicit ChangesBar(Staging &staging, QWidget *parent = nullptr);

    /// From now on also tells of these; null: of none.
    void follow(Jobs *jobs);
    void retranslate();

signals:
    void reviewWanted();
    void discardWanted();
    void saveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeJobLine();
    QLayout *makeChangesLine();
    void update();
    void showJob();
    const Job *shownJob() const;
    QString progressText(const Job &job);

    Staging &m_staging;
    Jobs *m_jobs = nullptr;
    QTimer m_soon; ///< Much may change at once.
    QWidget *m_jobLine;
    QLabel *m_jobText;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QWidget *m_changesLine;
    QLabel *m_text;
    QPushButton *m_review;
    QPushButton *m_discard;
    QPushButton *m_save;
    QString m_watched; ///< Id of the job whose pace is measured...
    int m_watchedFrom = 0; ///< ...from so many items on...
    QElapsedTimer m_since; ///< ...since then.
};

/// "about 40 seconds"
QString durationText(qint64 seconds);

} // namespace pulsedeck
