// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

#include <vector>

class QPainter;
class QRect;
class QStringView;

namespace pulsedeck {

/// Writes a line of text into a cell, with an ellipsis where there is no room for all of it. Styles lay out
/// each text three times for that; here the widths of letters are known after the first time. Only for
/// letters that stand side by side: others join, stack or turn, and are left to the style.
class LineWriter {
public:
    static bool canWrite(QStringView text, Qt::Alignment alignment);
    /// In the middle of the height of @p room. Uses the pen of @p painter, and sets its font.
    void write(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text,
               const QFont &font);

private:
    void use(const QFont &font);
    qreal widthOf(QChar letter);

    QFont m_font;
    std::vector<float> m_widths; ///< By letter; less than nothing: not known yet.
    int m_ascent = 0;
    int m_height = 0;
};

} // namespace pulsedeck
