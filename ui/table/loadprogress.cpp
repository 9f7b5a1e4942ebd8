// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/loadprogress.h"

#include "app/table/resourcemodel.h"
#include "ui/context/pagecontext.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

LoadProgress::LoadProgress(ResourceModel &model, PageContext &context, QObject *parent)
    : QObject(parent), m_model(model), m_context(context),
      // The same list may be open twice, below two rows.
      m_id(u"%1 %2"_s.arg(model.resource().id).arg(quintptr(&model)))
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(1500);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        m_shown = true;
        show();
    });
    connect(&model, &ResourceModel::statusChanged, this, &LoadProgress::follow);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LoadProgress::follow);
}

LoadProgress::~LoadProgress()
{
    if (m_shown)
        m_context.endWork(m_id);
}

void LoadProgress::follow()
{
    if (m_model.isLoading()) {
        if (m_shown)
            show();
        else if (!m_moment.isActive())
            m_moment.start();
        return;
    }
    m_moment.stop();
    if (m_shown)
        m_context.endWork(m_id);
    m_shown = false;
}

void LoadProgress::show()
{
    // Until the first page is there the rows are those of an earlier reading.
    const qint64 done = m_model.age() == ResourceModel::Age::Fresh ? m_model.loadedCount() : 0;
    //: %1 is the title of a list
    m_context.showWork({.id = m_id,
                        .text = tr("Reading %1").arg(m_model.resource().title),
                        .done = done,
                        .total = m_model.total() >= done ? m_model.total() : -1, // it may be wrong
                        .cancel = [model = &m_model] { model->stopLoading(); }});
}

} // namespace pulsedeck
