// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/letterlook.h"

#include "app/letters/html.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// Paper that is easier on the eyes than black.
constexpr float darkest = 0.09F;

/// A document that gets nothing but its text.
class StillDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override
    {
        QImage blank(1, 1, QImage::Format_ARGB32);
        blank.fill(QColor(128, 128, 128, 60));
        return blank;
    }
};

QString turnColours(const QString &style)
{
    static const QRegularExpression colour(
        u"#[0-9a-f]{6}\\b|#[0-9a-f]{3}\\b|rgb\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,"
        "\\s*(\\d+)\\s*\\)|\\b(?:white|black)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype from = 0;
    auto all = colour.globalMatch(style);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        const QColor old = match.captured(1).isEmpty()
            ? QColor(match.captured())
            : QColor(match.captured(1).toInt() & 255, match.captured(2).toInt() & 255,
                     match.captured(3).toInt() & 255);
        result += QStringView(style).mid(from, match.capturedStart() - from);
        result += turned(old).name();
        from = match.capturedEnd();
    }
    return result.append(QStringView(style).mid(from));
}

} // namespace

QColor turned(const QColor &colour)
{
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    return QColor::fromHslF(qMax(0.0F, hue), saturation, darkest + (1 - darkest) * (1 - lightness));
}

QString darkened(const QString &html, int width)
{
    const QString drawn = letters::drawable(html, width);
    static const QRegularExpression place(u"\\b(?:style|bgcolor|color)=\"[^\"]*\"|<style[^>]*>.*?</style>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype from = 0;
    auto all = place.globalMatch(drawn);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        result += QStringView(drawn).mid(from, match.capturedStart() - from);
        result += turnColours(match.captured());
        from = match.capturedEnd();
    }
    return result.append(QStringView(drawn).mid(from));
}

QPalette letterPalette(bool isDark)
{
    const QColor paper = isDark ? turned(Qt::white) : QColor(Qt::white);
    const QColor ink = isDark ? QColor(0xe6, 0xe6, 0xe6) : QColor(0x1c, 0x1c, 0x1c);
    QPalette palette;
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::Window, paper);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Link, isDark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1a, 0x56, 0xb0));
    return palette;
}

QString letterSheet(bool isDark)
{
    return u"a { color: %1; }"_s.arg(letterPalette(isDark).color(QPalette::Link).name());
}

QPixmap letterPicture(const QString &html, const QSize &size, qreal ratio)
{
    constexpr int letterWidth = 600;
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    if (html.size() > largestDrawn)
        return picture;
    StillDocument document;
    document.setDocumentMargin(16);
    document.setDefaultStyleSheet(letterSheet(false));
    document.setHtml(letters::drawable(html));
    document.setTextWidth(letterWidth);
    QPainter painter(&picture);
    const qreal scale = qreal(size.width()) / letterWidth;
    painter.scale(scale, scale);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = letterPalette(false);
    context.clip = QRectF(0, 0, letterWidth, size.height() / scale);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    return picture;
}

} // namespace pulsedeck
