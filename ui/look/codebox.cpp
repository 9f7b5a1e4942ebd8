// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/codebox.h"

#include "app/values/convert.h"
#include "ui/look/labels.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pulsedeck {

CodeBox::CodeBox(const QString &title, const QString &code, QWidget *parent) : QWidget(parent)
{
    // What is copied is what the service said; what is seen does no harm.
    QLabel *text = textLabel(format::harmless(code));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(title);
    text->setAccessibleDescription(code);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy policy = text->sizePolicy(); // Keeps that a label is as high as its width asks for.
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text->setSizePolicy(policy);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy: %1").arg(title));
    connect(copy, &QPushButton::clicked, this, [code, copy] {
        QGuiApplication::clipboard()->setText(code);
        //: The button's code is in the clipboard.
        copy->setText(tr("Copied"));
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

} // namespace pulsedeck
