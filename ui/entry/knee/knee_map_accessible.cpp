// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee/knee_map_accessible.h"

#include <QAccessibleWidget>

#include "ui/entry/knee/knee_map.h"
#include "ui/entry/knee/knee_zones.h"

namespace patella::ui {

namespace {

// One place of the drawing.
class AccessibleZone final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleZone(KneeMap& map, std::size_t zone)
        : m_map(map)
        , m_zone(zone)
    {
    }

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_map); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    QAccessible::Role role() const override { return QAccessible::CheckBox; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_map.nameOf(m_zone) : QString();
    }
    QRect rect() const override
    {
        const auto area = m_map.areaOf(m_zone);
        return {m_map.mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.checkable = true;
        state.checked = m_map.isMarked(m_zone);
        state.focusable = m_map.isOffered(m_zone);
        state.disabled = !m_map.isOffered(m_zone);
        state.focused = m_map.hasFocus() && m_map.current() == m_zone;
        state.invisible = !m_map.isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (action == toggleAction())
            m_map.toggle(m_zone);
        else if (action == setFocusAction()) {
            m_map.setFocus();
            m_map.goTo(m_zone);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    KneeMap& m_map;
    std::size_t m_zone;
};

// The drawing: a group of its places.
class AccessibleMap final : public QAccessibleWidget {
public:
    explicit AccessibleMap(KneeMap& map)
        : QAccessibleWidget(&map, QAccessible::Grouping)
        , m_map(map)
    {
        for (std::size_t zone = 0; zone < kneeZones().size(); ++zone)
            m_zones.push_back(QAccessible::registerAccessibleInterface(new AccessibleZone(map, zone)));
    }
    ~AccessibleMap() override
    {
        for (const auto zone : m_zones)
            QAccessible::deleteAccessibleInterface(zone);
    }
    AccessibleMap(const AccessibleMap&) = delete;
    AccessibleMap& operator=(const AccessibleMap&) = delete;

    int childCount() const override { return static_cast<int>(m_zones.size()); }
    QAccessibleInterface* child(int place) const override
    {
        const bool isThere = place >= 0 && place < childCount();
        return isThere ? QAccessible::accessibleInterface(m_zones.at(static_cast<std::size_t>(place)))
                       : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int place = 0; place < childCount(); ++place)
            if (child(place) == wanted)
                return place;
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_map.hasFocus() ? child(static_cast<int>(m_map.current())) : nullptr;
    }

private:
    KneeMap& m_map;
    std::vector<QAccessible::Id> m_zones;
};

QAccessibleInterface* describe(const QString&, QObject* object)
{
    auto* map = qobject_cast<KneeMap*>(object);
    return map ? new AccessibleMap(*map) : nullptr;
}

} // namespace

void describeKneeMapsToScreenReaders()
{
    static const bool installed = (QAccessible::installFactory(describe), true);
    static_cast<void>(installed);
}

} // namespace patella::ui
