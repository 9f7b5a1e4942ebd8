// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/texts/phonelook.h"

#include "app/vocabulary/composer.h"
#include "ui/scopes/texts/looktext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MessagePreview)
};

/// Of a telephone: its own colours, whatever the program's are.
struct Phone {
    QColor body {0x23, 0x2a, 0x2c};
    QColor screen {0xff, 0xff, 0xff};
    QColor bar {0xf2, 0xf4, 0xf5};
    QColor bubble {0xe8, 0xeb, 0xed};
    QColor ink {0x17, 0x21, 0x1f};
    QColor quiet {0x56, 0x63, 0x5f};
    QColor button {0x6a, 0x4f, 0xc4};
    QColor onButton {0xff, 0xff, 0xff};
};

constexpr int widest = 320;
constexpr int frame = 10;
constexpr int gap = 10;

/// The frame, the bar with the sender, and what @p inside draws below; gives the height of all.
template<typename Inside>
int drawPhone(QPainter &painter, const QRect &place, const QString &sender, const Phone &phone, Inside inside)
{
    const int width = qMin(widest, place.width() - 4);
    const QFont bold = scaled(painter.font(), 1.0, true);
    const int bar = QFontMetrics(bold).height() + 2 * gap;
    const int left = place.left() + (place.width() - width) / 2;
    const QRect column(left + frame + gap, place.top() + frame + bar + gap, width - 2 * (frame + gap), 0);
    // What is inside tells how high the phone is: it is drawn twice, the first time under the frame.
    const int least = width * 5 / 4;
    const int inner = qMax(inside(painter, column) + 2 * gap, least - 2 * frame - bar);
    const int height = inner + bar + 2 * frame;
    const QRect body(left, place.top(), width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone.body);
    painter.drawRoundedRect(body, 24, 24);
    painter.setBrush(phone.screen);
    painter.drawRoundedRect(body.adjusted(frame, frame, -frame, -frame), 16, 16);
    painter.setBrush(phone.bar);
    painter.drawRoundedRect(body.adjusted(frame, frame, -frame, -frame - inner + 16), 16, 16);
    painter.fillRect(QRect(left + frame, place.top() + frame + bar - 1, width - 2 * frame, inner - 16),
                     phone.screen);
    drawText(painter, QRect(column.left(), place.top() + frame + gap, column.width(), 0),
             {sender.isEmpty() ? Tr::tr("Sender") : sender, bold, sender.isEmpty() ? phone.quiet : phone.ink,
              1, Qt::AlignHCenter});
    inside(painter, column);
    return height + 4;
}

} // namespace

int drawSms(QPainter &painter, const QRect &place, const MessageLook &look)
{
    const Phone phone;
    const QFont font = painter.font();
    const bool isEmpty = look.text.isEmpty();
    const LookText text {isEmpty ? Tr::tr("Your message") : look.text, font,
                         isEmpty ? phone.quiet : phone.ink};
    return drawPhone(painter, place, look.sender, phone, [&](QPainter &on, const QRect &column) {
        const int most = column.width() * 9 / 10 - 2 * gap;
        const QRect inner(column.left() + gap, column.top() + gap, widthOf(text, most), 0);
        const int height = drawText(on, inner, text);
        on.setPen(Qt::NoPen);
        on.setBrush(phone.bubble);
        on.drawRoundedRect(inner.adjusted(-gap, -gap, gap, height + gap), 12, 12);
        drawText(on, inner, text);
        return height + 2 * gap;
    });
}

int drawViber(QPainter &painter, const QRect &place, const MessageLook &look)
{
    const Phone phone;
    const QFont font = painter.font();
    const bool isEmpty = look.text.isEmpty();
    const LookText text {isEmpty ? Tr::tr("Your message") : look.text, font,
                         isEmpty ? phone.quiet : phone.ink};
    const QString host = QUrl(look.pictureLink).host();
    const QString pictureWords =
        host.isEmpty() ? Tr::tr("Picture") : Tr::tr("Picture from %1; it is not loaded here").arg(host);
    return drawPhone(painter, place, look.sender, phone, [&](QPainter &on, const QRect &column) {
        const auto draw = [&](int whole) {
            on.setPen(Qt::NoPen);
            on.setBrush(phone.bubble);
            on.drawRoundedRect(QRect(column.left(), column.top(), column.width(), whole), 12, 12);
            int top = column.top();
            if (!look.pictureLink.isEmpty()) {
                const QRect picture(column.left(), top, column.width(), column.width() * 9 / 16);
                on.setFont(font);
                drawPicture(on, picture, {}, pictureWords, 12, QColor(0xcd, 0xd5, 0xd3), phone.quiet);
                top += picture.height();
            }
            const QRect inner(column.left() + gap, top + gap, column.width() - 2 * gap, 0);
            top += drawText(on, inner, text) + 2 * gap;
            for (const QString &words : look.buttons) {
                const QRect button(inner.left(), top, inner.width(),
                                   QFontMetrics(font).height() + 2 * gap - 4);
                on.setPen(Qt::NoPen);
                on.setBrush(phone.button);
                on.drawRoundedRect(button, 8, 8);
                drawText(on, button.adjusted(gap, gap - 2, -gap, 0),
                         {words, scaled(font, 1.0, true), phone.onButton, 1, Qt::AlignHCenter});
                top += button.height() + gap;
            }
            return top - column.top();
        };
        return draw(draw(0));
    });
}

} // namespace pulsedeck
