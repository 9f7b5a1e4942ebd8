// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace pulsedeck {

class PageContext;
class ResourceModel;

/// Tells the window when a list reads for longer than a moment, so that it can be followed and stopped
/// from the status bar, whatever page is in front.
class LoadProgress : public QObject {
    Q_OBJECT
public:
    LoadProgress(ResourceModel &model, PageContext &context, QObject *parent);
    ~LoadProgress() override;

private:
    void follow();
    void show();

    ResourceModel &m_model;
    PageContext &m_context;
    QString m_id;
    QTimer m_moment;
    bool m_shown = false;
};

} // namespace pulsedeck
