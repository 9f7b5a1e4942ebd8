// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/resourcemodel.h"
#include "ui/edit/rowstager.h"
#include "ui/edit/stagedlay.h"

#include <QWidget>

namespace pulsedeck {

class ErrorBox;
class PageContext;
class StateView;

/// A page made by hand of the rows of one resource, whose changes wait to be saved. They are read when it is
/// seen for the first time, and read again when changes of them were saved.
class StagedPage : public QWidget {
    Q_OBJECT
public:
    StagedPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent);
    ~StagedPage() override;

    ResourceModel &model() { return m_model; }
    const ResourceModel &model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    /// The rows of the model as they stand, with what waits.
    virtual void draw() = 0;
    /// Off: there are none to be seen, and it is said why.
    virtual void setRowsVisible(bool on) = 0;
    /// Of the column with that key.
    int columnOf(const QString &key) const;
    /// To be laid out by the page, the rows between them.
    QWidget &errorBox();
    QWidget &stateView();
    RowStager *stager() { return m_stager.get(); } ///< Null: nothing can be changed.
    PageContext &context() { return m_context; }

private:
    void connectModel();
    void follow();

    PageContext &m_context;
    ResourceModel m_model;
    std::unique_ptr<StagedLay> m_lay; ///< Null: nothing can be changed.
    std::unique_ptr<RowStager> m_stager;
    ErrorBox *m_error;
    StateView *m_state;
    bool m_isAsked = false;
    QDateTime m_readAt;
};

} // namespace pulsedeck
