// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/past.h"
#include "app/vocabulary/report.h"

#include <QAbstractButton>

class QLabel;

namespace pulsedeck {

class Sparkline;

/// One figure: its title, its value in large letters, how it changed and its course. A button; what a click
/// does is up to who shows it.
class FigureCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureCard(const Figure &figure, QWidget *parent = nullptr);

    const Figure &figure() const { return m_figure; }
    void setFigure(const Figure &figure);
    /// Held against @p day.
    void setPast(const Past &past, const QDate &day);
    /// Held against the same figure of the period before.
    void setBefore(const Figure &before);
    /// Says @p note instead of a change; it is good or bad news.
    void setNote(const QString &note, Tone tone);
    /// Values at even distances.
    void setCourse(const QList<double> &values);
    /// "+12 since yesterday"; empty while nothing is known.
    QString change() const;
    /// Whether somebody answers explanationWanted(); at first yes.
    void setExplained(bool on) { m_isExplained = on; }
    /// What a click does: "Opens the campaigns".
    void setPurpose(const QString &purpose);

signals:
    void explanationWanted();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void colour();
    void describe();
    void copyValue() const;

    Figure m_figure;
    QString m_purpose;
    QFont m_large; ///< Of the value, where it has room.
    bool m_hasTrend = false;
    bool m_isExplained = true;
    std::optional<Change> m_change;
    Tone m_news = Tone::Neutral; ///< Of a note.
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_share; ///< What a percentage is a share of.
    QLabel *m_changed;
    Sparkline *m_trend;
};

} // namespace pulsedeck
