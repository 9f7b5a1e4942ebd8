// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/apierror.h"

#include <QObject>

#include <functional>

class QSettings;

namespace pulsedeck {

/// Something to say above the pages, without getting in the way.
struct Message {
    enum class Tone { Info, Good, Warning, Bad };

    QString text; ///< Plain text, whole sentences.
    Tone tone = Tone::Info;
    ApiError error; ///< When set, "Copy details" is offered.
    QString actionText; ///< "Try again"; empty: no button.
    std::function<void()> action; ///< Called at most once, after which the message goes away.
};

/// What a page needs from the window around it.
class PageContext : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void say(const Message &message) = 0;
    /// Of the account: widths of columns, splitters. Never personal data. Written to disk later, elsewhere.
    virtual QSettings &uiState() = 0;
};

} // namespace pulsedeck
