// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPainterPath>
#include <QWidget>

namespace pulsedeck {

/// Countries coloured by a number, from pale to full. For the eye and the mouse: whoever shows it has the
/// same numbers in a table for the keyboard.
class WorldMap : public QWidget {
    Q_OBJECT
public:
    explicit WorldMap(QWidget *parent = nullptr);

    /// By code. @p words are what is told of a country under the pointer.
    void setValues(const QHash<QString, double> &values, const QHash<QString, QString> &words);
    /// Drawn with a border; empty: none.
    void setMarked(const QString &code);
    /// Whether there is a place for it.
    static bool knows(const QString &code);

    QSize sizeHint() const override;

signals:
    /// A country with a value was clicked.
    void picked(const QString &code);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Drawn {
        QString code;
        QPainterPath path;
    };
    void place();
    QColor colourOf(const QString &code) const;
    QString codeAt(const QPointF &point) const;

    QHash<QString, double> m_values;
    QHash<QString, QString> m_words;
    double m_largest = 0;
    QString m_marked;
    QList<Drawn> m_drawn; ///< For the size it has.
};

} // namespace pulsedeck
