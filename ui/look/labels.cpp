// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/labels.h"

#include "app/values/convert.h"
#include "ui/look/overlay.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(format::harmless(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Reachable by a click for keyboard selection, without a stop of its own in the tab order.
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    return label;
}

QLabel *headingLabel(const QString &text, double factor, QWidget *parent)
{
    auto *label = new QLabel(format::harmless(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    keepInSight(*label);
    return label;
}

QString withoutMnemonics(const QString &text)
{
    return format::harmlessLine(text).replace(u'&', u"&&"_s);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(format::harmless(text).toHtmlEscaped());
}

} // namespace pulsedeck
